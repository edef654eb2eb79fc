import { defineDetector } from '../../contract';
import { macroDocuments } from '../../facts/macro/startup';
import { startOf } from '../../facts/macro/starts';
import { MEMORY_FUNCTIONS, PROCESS_FUNCTIONS } from '../../facts/macro/words';

const STARTING: ReadonlySet<string> = new Set([
  'shell',
  'createobject',
  'getobject',
  'shellexecute',
  'urldownloadtofile',
  'callbyname',
]);

/** The compiled code's names: what starts it, and what it starts. */
function compiledStart(names: readonly string[]): { readonly start: string; readonly means: string } | undefined {
  const start = names.find((name) => startOf(name.toLowerCase(), { name: '', kind: 'unknown' }) !== undefined);
  const means = names.find((written) => {
    const name = written.toLowerCase();
    return STARTING.has(name) || PROCESS_FUNCTIONS.has(name.replace(/[aw]$/, '')) || MEMORY_FUNCTIONS.has(name);
  });
  return start === undefined || means === undefined ? undefined : { start, means };
}

export default defineDetector({
  id: 'stomped-macro',
  group: 'document',
  weight: 12,
  needs: ['parts'],
  messages: { sourceMissing: [], startsUnseen: ['procedure', 'means'] },
  why: 'Office runs the compiled form of a macro; whoever removes or swaps the readable form hides it from every scanner that reads source.',
  looksLikeButIsNot:
    'Documents repaired or written by other programs hold source without compiled code, never the other way round.',
  references: ['https://attack.mitre.org/techniques/T1564/007/'],
  attack: ['T1564.007'],
  *detect(facts) {
    for (const { part, stomped, compiledNames } of macroDocuments(facts)) {
      if (!stomped) continue;
      const where = { in: 'part', path: part.path } as const;
      const found = compiledStart(compiledNames);
      if (found === undefined) {
        const values = {};
        yield { message: 'sourceMissing', values, where };
      } else {
        const values = { procedure: found.start, means: found.means };
        yield { message: 'startsUnseen', values, where, weight: 35 };
      }
    }
  },
});
