/**
 * Scripts of a page with what hides their words undone (ECMA-262, 12.9.4): escapes, joined pieces of strings, strings made of codes
 * and of base64. Nothing is run: what a variable holds is looked up where one assignment says it.
 */
import type { Budget } from '../../budget';
import { decodeBase64 } from '../codec/base64';
import { latin1 } from '../codec/bytes';

/** Characters that are unfolded: all that is read of a page. */
const MOST_SCRIPT = 5_000_000;
/** A hidden script may hide another. */
const DEEPEST = 3;
/** Characters of one hidden text that are read. */
const MOST_HIDDEN = 100_000;

export interface UnfoldedScript {
  /** The script, and behind it the texts that it hides. */
  readonly text: string;
  /** It runs or writes one of them. */
  readonly hidesScript: boolean;
}

export function unfoldScript(script: string, budget: Budget): UnfoldedScript {
  const texts: string[] = [];
  let hidesScript = false;
  let waiting = [script.slice(0, MOST_SCRIPT)];
  for (let depth = 0; depth < DEEPEST && waiting.length > 0; depth++) {
    const hidden: string[] = [];
    for (const text of waiting) {
      if (!budget.takeSteps(text.length * 4)) break;
      const joined = joinPieces(readEscapes(text));
      texts.push(joined);
      hidesScript ||= RUNS_HIDDEN.test(joined);
      hidden.push(...hiddenTexts(joined, budget));
    }
    waiting = hidden;
  }
  return { text: texts.join('\n'), hidesScript };
}

/** What is run is made on the spot out of codes or base64: a program for packing writes names there, not one long literal. */
const RUNS_HIDDEN =
  /\b(?:eval|Function|setTimeout)\s{0,4}\(\s{0,4}(?:window\.)?(?:atob|unescape|decodeURIComponent|String\.fromCharCode)\s{0,4}\(\s{0,4}["'`\d]/;

/** \x41, \u0041, \u{41} and \101 in strings; elsewhere they mean nothing. */
function readEscapes(script: string): string {
  if (!script.includes('\\')) return script;
  return script.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,5})\})/gi,
    (_, two?: string, four?: string, any?: string) => shown(parseInt(two ?? four ?? any ?? '', 16)),
  );
}

/** A quotation mark that was escaped must not end its string. */
function shown(code: number): string {
  const character = String.fromCharCode(code & 0xffff);
  return /["'`\\\n\r]/.test(character) ? ' ' : character;
}

/** "a" + "b", "a".concat("b") and ["a", "b"].join("") as one string. */
function joinPieces(script: string): string {
  return script
    .replace(/(["'`])\s{0,20}\+\s{0,20}(?=["'`])(["'`])/g, (whole, one: string, other: string) =>
      one === other ? '' : whole,
    )
    .replace(/"\s{0,20}\+\s{0,20}'([^"'\\\n]{0,200})'/g, '$1"')
    .replace(/'\s{0,20}\+\s{0,20}"([^"'\\\n]{0,200})"/g, "$1'")
    .replace(/(["'`])\.concat\(\s{0,4}\1/g, '')
    .replace(
      /\[((?:\s{0,4}(?:"[^"\\\n]{0,80}"|'[^'\\\n]{0,80}')\s{0,4},?){2,60})\]\.join\((?:""|'')\)/g,
      (_, list: string) =>
        `"${Array.from(list.matchAll(/"([^"]*)"|'([^']*)'/g), ([, one, other]) => one ?? other ?? '').join('')}"`,
    );
}

/** Texts that atob, unescape and String.fromCharCode would give, where what they are given stands there. */
function hiddenTexts(script: string, budget: Budget): readonly string[] {
  const found: string[] = [];
  let left = 200;
  for (const [, base64 = ''] of script.matchAll(/\batob\(\s{0,4}["'`]([A-Za-z0-9+/=\s]{8,100000})["'`]/g)) {
    if (left-- <= 0) break;
    found.push(latin1(decodeBase64(base64, 0, base64.length, budget)));
  }
  for (const [, escaped = ''] of script.matchAll(
    /\b(?:unescape|decodeURIComponent|decodeURI)\(\s{0,4}["'`]([^"'`\n]{8,100000})["'`]/g,
  )) {
    if (left-- <= 0) break;
    found.push(
      escaped.replace(/%(?:u([0-9a-f]{4})|([0-9a-f]{2}))/gi, (_, four?: string, two?: string) =>
        String.fromCharCode(parseInt(four ?? two ?? '', 16)),
      ),
    );
  }
  for (const [, codes = ''] of script.matchAll(
    /\bfromCharCode\(\s{0,4}((?:(?:0x[0-9a-f]{1,4}|\d{1,5})\s{0,4},?\s{0,4}){4,20000})\)/gi,
  )) {
    if (left-- <= 0) break;
    found.push(
      String.fromCharCode(
        ...codes
          .split(',', 20_000)
          .slice(0, 8_000)
          .map((code) => Number(code.trim()) & 0xffff),
      ),
    );
  }
  return found.filter((text) => text !== '').map((text) => text.slice(0, MOST_HIDDEN));
}
