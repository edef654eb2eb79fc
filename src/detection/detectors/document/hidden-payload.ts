import type { StoredText } from '../../contract';
import { defineDetector } from '../../contract';
import { proofOf } from '../../facts/macro/proof';
import { anyProgram } from '../../facts/words/system-programs';

/** Long enough for a command, short of what a person types into a caption. */
const SHORTEST_ENCODED = 200;
const COMMAND = new RegExp(
  `\\b(?:${anyProgram(({ telling }) => telling)})\\b|\\bcmd(?:\\.exe)? *\\/[ckv]\\b|winmgmts:|win32_process|wscript\\.shell|urldownloadtofile`,
);

/** A command, or a block of code in letters that nobody reads, in a place where nobody looks. */
function holdsPayload({ text }: StoredText): boolean {
  const lower = text.toLowerCase();
  if (COMMAND.test(lower.replace(/[\^`"'+&]/g, '')) || COMMAND.test(reversed(lower))) return true;
  return longestRun(lower) >= SHORTEST_ENCODED;
}

/** Characters of the longest run of base64 or hexadecimal letters without a blank that mixes letters and digits. */
function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/[a-z0-9+/=]{200,}/g) ?? []) {
    if (run.length > longest && /\d/.test(run) && /[a-z]/.test(run) && new Set(run.slice(0, 400)).size >= 10)
      longest = run.length;
  }
  return longest;
}

export default defineDetector({
  id: 'hidden-payload',
  group: 'document',
  weight: 12,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { payloadInForm: ['name'], payloadInProperty: ['name'], payloadInText: ['name'], readsHiddenText: [] },
  proof: 'code',
  why: 'Emotet kept its commands in captions of invisible forms, in document properties and in alternative texts, where code scanners do not look.',
  looksLikeButIsNot:
    'Forms and properties of ordinary documents contain words and numbers, not commands and blocks of encoded text.',
  references: ['https://attack.mitre.org/techniques/T1027/009/'],
  attack: ['T1027.009'],
  *detect({ macros }) {
    for (const one of macros) {
      const { part, starts, techniques } = one;
      const where = { in: 'part', path: part.path } as const;
      const isStarted = starts.some(({ kind }) => kind !== 'click');
      const kept = isStarted ? part.document?.stored.find(holdsPayload) : undefined;
      if (kept !== undefined) {
        const { kind, name, text } = kept;
        const proof = { kind: 'code', lines: text.slice(0, 400) } as const;
        const finding = { values: { name }, where, proof };
        if (kind === 'form') yield { message: 'payloadInForm', ...finding };
        else if (kind === 'property' || kind === 'variable') yield { message: 'payloadInProperty', ...finding };
        else yield { message: 'payloadInText', ...finding };
        continue;
      }
      const reading = techniques.find(({ id }) => id === 'kept-text');
      if (reading === undefined) continue;
      const values = {};
      const proof = proofOf(one, [reading]);
      yield { message: 'readsHiddenText', values, where, proof, weight: 8 };
    }
  },
});

function reversed(text: string): string {
  let backwards = '';
  for (let at = text.length - 1; at >= 0; at--) backwards += text.charAt(at);
  return backwards;
}
