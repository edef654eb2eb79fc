import { defineDetector } from '../../contract';
import { proofOfRun } from '../../facts/macro/proof';
import { isScrambled } from '../../facts/macro/standing';

export default defineDetector({
  id: 'program-starting-macro',
  group: 'document',
  weight: 30,
  needs: ['macros'],
  subjects: ['macros'],
  messages: {
    startsProgram: ['when', 'procedure', 'means'],
    fetchesFile: ['when', 'procedure', 'means'],
    runsMemory: ['when', 'procedure', 'means'],
    handsOver: ['when', 'procedure', 'means'],
    isScrambled: ['when', 'procedure'],
  },
  proof: 'code',
  why: 'Every VBA wave of Emotet from 2018 to 2023 did this: a procedure that Office runs at opening, and behind it Shell, WMI or a Windows function.',
  looksLikeButIsNot:
    'Business workbooks start by themselves too (Workbook_Open), and some start programs from a button. It is the two together, the one calling the other, that business macros hardly ever do.',
  references: [
    'https://attack.mitre.org/software/S0367/',
    'https://www.cisa.gov/news-events/cybersecurity-advisories/aa20-280a',
  ],
  attack: ['T1059.005', 'T1204.002', 'T1047', 'T1105'],
  *detect({ macros }) {
    for (const one of macros) {
      const { part, starts, telling, reached, startsProgram } = one;
      const starter = telling ?? starts[0];
      if (starter === undefined || !(startsProgram || isScrambled(one))) continue;
      const [strongest] = reached;
      const found = {
        where: { in: 'part', path: part.path },
        proof: proofOfRun(one, reached),
        replaces: ['self-starting-macro', 'event-started-macro', 'obfuscated-macro'],
      } as const;
      if (!startsProgram || strongest === undefined) {
        const values = { when: starter.kind, procedure: starter.name };
        yield { message: 'isScrambled', values, ...found };
        continue;
      }
      const values = { when: starter.kind, procedure: starter.name, means: strongest.call };
      const effects = new Set(reached.map(({ does }) => does));
      if (effects.has('injects')) yield { message: 'runsMemory', values, ...found };
      else if (effects.has('fetches') || (effects.has('writes') && !effects.has('starts') && one.fetches.length > 0))
        yield { message: 'fetchesFile', values, ...found };
      else if (strongest.does === 'hands-over') yield { message: 'handsOver', values, ...found };
      else yield { message: 'startsProgram', values, ...found };
    }
  },
});
