import { defineDetector } from '../../contract';
import { startOf } from '../../facts/macro/starts';
import { techniques } from '../../facts/macro/techniques';

/** Names of calls that start a program, fetch or run memory; those that every macro uses are left out. */
const STARTING: ReadonlySet<string> = new Set([
  ...techniques.filter(({ on, does }) => on === 'library' && does !== 'hides').flatMap(({ calls }) => calls),
  ...['shell', 'createobject', 'getobject', 'shellexecute', 'callbyname'],
]);
const ANYWHERE = { name: '', kind: 'unknown' } as const;

/** The compiled code's names: what starts it, and what it starts. */
function compiledStart(names: readonly string[]): { readonly start: string; readonly means: string } | undefined {
  const start = names.find((name) => startOf(name.toLowerCase(), ANYWHERE, []) !== undefined);
  const means = names.find((written) => {
    const name = written.toLowerCase();
    return STARTING.has(name) || STARTING.has(name.replace(/[aw]$/, ''));
  });
  return start === undefined || means === undefined ? undefined : { start, means };
}

export default defineDetector({
  id: 'stomped-macro',
  group: 'document',
  // No honest file is known.
  weight: 30,
  needs: ['parts'],
  messages: { sourceMissing: [], startsUnseen: ['procedure', 'means'] },
  why: 'Office runs the compiled form of a macro; whoever removes or swaps the readable form hides it from every scanner that reads source.',
  looksLikeButIsNot:
    'Documents repaired or written by other programs hold source without compiled code, never the other way round.',
  references: ['https://attack.mitre.org/techniques/T1564/007/'],
  attack: ['T1564.007'],
  *detect({ parts }) {
    for (const { path, document } of parts) {
      if (document?.vba?.stomped !== true) continue;
      const where = { in: 'part', path } as const;
      const found = compiledStart(document.vba.compiledNames ?? []);
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
