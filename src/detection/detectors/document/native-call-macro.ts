import { defineDetector } from '../../contract';
import { proofOf } from '../../facts/macro/proof';

export default defineDetector({
  id: 'native-call-macro',
  group: 'document',
  weight: 12,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { callsWindows: ['function'] },
  proof: 'code',
  why: 'Droppers declare Windows functions to start programs, fetch files or run code from memory, where calls that Office offers would be noticed.',
  looksLikeButIsNot:
    'Many ordinary macros declare functions too: Sleep, GetTickCount, FindWindow, RtlMoveMemory. None of those starts or fetches anything.',
  references: ['https://attack.mitre.org/techniques/T1106/'],
  attack: ['T1106', 'T1055'],
  *detect({ macros }) {
    for (const one of macros) {
      const calls = one.techniques.filter(({ id }) => id.startsWith('native-') || id === 'own-library');
      const [strongest] = calls;
      // Opening a page with ShellExecute is half a technique: add-ins do it from a button.
      if (strongest === undefined || strongest.strength < 1) continue;
      yield {
        message: 'callsWindows',
        values: { function: strongest.call },
        where: { in: 'part', path: one.part.path },
        proof: proofOf(one, calls),
      };
    }
  },
});
