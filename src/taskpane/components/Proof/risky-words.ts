import { systemPrograms } from '../../../detection/facts/words/system-programs';

/*
 * Words of macros, formulas and commands that do the damage: marked in excerpts so that the eye finds them. They decide
 * nothing; that is detection's work.
 */

const WORDS = [
  'autoopen',
  'auto_open',
  'autoexec',
  'autoclose',
  'auto_close',
  'document_open',
  'document_close',
  'workbook_open',
  'workbook_activate',
  'shell',
  'wscript',
  'createobject',
  'getobject',
  'shellexecute',
  'winmgmts',
  'win32_process',
  'urldownloadtofile',
  'urldownloadtofilea',
  'virtualalloc',
  'createthread',
  'frombase64string',
  'exec',
  'call',
  'register',
  'formula',
  'run',
  'invoke',
  'iex',
  'downloadstring',
  'downloadfile',
  'environ',
  'callbyname',
];

const isRisky = new Set([...WORDS, ...systemPrograms.map(({ name }) => name)]);

/** A stretch of an excerpt. */
export interface Stretch {
  readonly text: string;
  readonly risky: boolean;
}

/** Cuts a text into risky words and the rest. Walks it once: an excerpt may be one line of 10,000 characters. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let plain = '';
  for (const { 0: word, 1: rest } of text.matchAll(/([A-Za-z0-9_]+)|[^A-Za-z0-9_]+/g)) {
    if (rest === undefined || !isRisky.has(word.toLowerCase())) {
      plain += word;
      continue;
    }
    if (plain !== '') stretches.push({ text: plain, risky: false });
    stretches.push({ text: word, risky: true });
    plain = '';
  }
  if (plain !== '') stretches.push({ text: plain, risky: false });
  return stretches;
}
