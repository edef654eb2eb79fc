import { defineDetector } from '../../contract';
import { proofOf, macroDocuments } from '../../facts/macro/startup';

const NATIVE: ReadonlySet<string> = new Set(['native-process', 'native-memory', 'native-callback', 'native-download']);

export default defineDetector({
  id: 'native-call-macro',
  group: 'document',
  weight: 12,
  needs: ['parts'],
  messages: { callsWindows: ['function'] },
  proof: 'code',
  why: 'Droppers declare Windows functions to start programs, fetch files or run code from memory, where calls that Office offers would be noticed.',
  looksLikeButIsNot:
    'Many honest macros declare functions too: Sleep, GetTickCount, FindWindow, RtlMoveMemory. None of those starts or fetches anything.',
  references: ['https://attack.mitre.org/techniques/T1106/'],
  attack: ['T1106', 'T1055'],
  *detect(facts) {
    for (const { part, anywhere, starter } of macroDocuments(facts)) {
      const calls = anywhere.filter(({ technique }) => NATIVE.has(technique));
      const [strongest] = calls;
      // Opening a page with ShellExecute is half a technique: add-ins do it from a button.
      if (strongest === undefined || strongest.weight < 1) continue;
      yield {
        message: 'callsWindows',
        values: { function: strongest.what },
        where: { in: 'part', path: part.path },
        proof: proofOf(starter, calls),
      };
    }
  },
});
