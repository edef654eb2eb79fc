import { defineDetector } from '../../contract';
import type { Technique } from '../../facts/macro/evidence';
import { proofOf, isTechnique, macroDocuments } from '../../facts/macro/startup';

const MEMORY: ReadonlySet<Technique> = new Set<Technique>(['native-memory', 'native-callback']);
const DOWNLOADS: ReadonlySet<Technique> = new Set<Technique>(['native-download', 'download']);

export default defineDetector({
  id: 'program-starting-macro',
  group: 'document',
  weight: 30,
  needs: ['parts'],
  messages: {
    startsProgram: ['procedure', 'means'],
    fetchesFile: ['procedure', 'means'],
    runsMemory: ['procedure', 'means'],
    handsOver: ['procedure', 'means'],
    isScrambled: ['procedure'],
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
  *detect(facts) {
    for (const { part, code, starter, startName, reached, startsProgram, scrambled } of macroDocuments(facts)) {
      if (startName === undefined || !(startsProgram || scrambled)) continue;
      const [strongest] = reached;
      const found = {
        where: { in: 'part', path: part.path },
        proof: proofOf(starter ?? code.procedures[0], reached),
        replaces: ['self-starting-macro', 'event-started-macro', 'obfuscated-macro'],
      } as const;
      if (!startsProgram || strongest === undefined) {
        const values = { procedure: startName };
        yield { message: 'isScrambled', values, ...found };
        continue;
      }
      const { technique, what } = strongest;
      const values = { procedure: startName, means: what };
      if (!isTechnique(technique)) yield { message: 'startsProgram', values, ...found };
      else if (technique === 'macro-sheet') yield { message: 'handsOver', values, ...found };
      else if (MEMORY.has(technique)) yield { message: 'runsMemory', values, ...found };
      else if (DOWNLOADS.has(technique)) yield { message: 'fetchesFile', values, ...found };
      else yield { message: 'startsProgram', values, ...found };
    }
  },
});
