import { defineDetector } from '../../contract';
import { holdsName, sameName } from '../../facts/thread/names';

export default defineDetector({
  id: 'colleague-from-outside',
  group: 'sender',
  weight: 10,
  needs: ['sender'],
  messages: { ownName: ['name', 'from'], colleagueName: ['name', 'from'] },
  why: 'Emotet writes in the names of people from the address books that it stole; for many firms these were their own employees.',
  looksLikeButIsNot:
    'A colleague who writes from home, or somebody who sends a file to themself: known addresses can be set as trusted.',
  references: ['https://attack.mitre.org/techniques/T1656/'],
  attack: ['T1656'],
  *detect({ sender, settings }) {
    const { reader, colleagueNames } = settings;
    if (sender.internal || sender.relayed || sender.trusted || sender.name === '') return;
    if (reader !== undefined && sender.address.toLowerCase() === reader.address.toLowerCase()) return;
    const values = { name: sender.name, from: sender.address };
    const where = { in: 'header', name: 'From' } as const;
    if (reader !== undefined && isNamed(sender.name, reader.name)) yield { message: 'ownName', values, where };
    else if (colleagueNames.some((name) => isNamed(sender.name, name)))
      yield { message: 'colleagueName', values, where };
  },
});

/** The name, with or without a firm or a department around it. */
function isNamed(shown: string, name: string): boolean {
  return sameName(shown, name) || holdsName(shown, name);
}
