import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from '../../src/detection';
import type { InspectOptions } from '../../src/detection';
import type { MessageInput, Verdict } from '../../src/detection/contract';
import { forNode } from '../../src/hosts/for-node';
import { languages } from '../../src/locales/languages';
import { notices } from '../../src/locales/notices';
import { openCase, readCases } from '../messages/read-cases';

/*
 * What mail servers write into messages: the mail flow rules of Exchange and the gateway have the same words, and none of them changes
 * what detection says of the message below.
 */

const root = path.join(__dirname, '..', '..');
const script = readFileSync(path.join(root, 'docs', 'mail-flow-rules.ps1'), 'utf8');

/** HTML's references by number. */
const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('the script of the mail flow rules', () => {
  it('has the words of the locales, in every language', () => {
    const block = /^ {2}([a-z]{2}) = @\{\n {4}MacroCapable = '([^']+)'\n {4}Locked = '([^']+)'\n {2}\}$/gm;
    const written = [...script.matchAll(block)].map(([, code, macroCapable = '', locked = '']) => [
      code,
      decoded(macroCapable),
      decoded(locked),
    ]);
    expect(written).toEqual(languages.map(({ code }) => [code, notices[code].macroCapable, notices[code].locked]));
    const [, codes = ''] = /\[ValidateSet\(([^)]+)\)\]/.exec(script) ?? [];
    expect(codes).toBe(languages.map(({ code }) => `'${code}'`).join(', '));
  });

  it('is ASCII, for Windows PowerShell reads anything else in the code page of the machine', () => {
    expect(script).toMatch(/^[\n -~]*$/);
  });

  it('lets a message pass that cannot be changed', () => {
    expect(script).toContain("ApplyHtmlDisclaimerFallbackAction = 'Ignore'");
    expect(script).toContain("ApplyHtmlDisclaimerLocation = 'Prepend'");
  });

  it('needs no more than Exchange takes, for three languages at least', () => {
    const longest = [...script.matchAll(/= '((?:&#\d+;|[^'])+)'$/gm)]
      .map(([, text = '']) => text.length)
      .sort((a, b) => b - a);
    const [one = 0, two = 0, three = 0] = longest;
    expect(one + two + three).toBeLessThan(4_500);
  });
});

const still: InspectOptions = { ...forNode, host: { ...forNode.host, now: () => 0 } };

const withNotice = (message: MessageInput, notice: string): MessageInput => ({
  ...message,
  ...(message.text !== undefined && { text: `${notice}\n\n${message.text}` }),
  ...(message.html !== undefined && {
    html: `<div style="padding:8px"><p lang="x">${notice}</p></div>\n${message.html}`,
  }),
});

const said = ({ level, outcomes }: Verdict): readonly string[] => [
  level,
  ...outcomes.flatMap(({ detector, state }) => (state === 'found' ? [detector] : [])),
];

describe('a notice in a message', () => {
  const cases = readCases(path.join(root, 'test', 'messages')).map((one) => {
    const message = openCase(one);
    const options = { ...still, ...(one.settings && { settings: one.settings }) };
    return { name: one.name, message, options, before: said(inspect(message, options)) };
  });

  it.each(languages.map(({ code }, place) => [code, place] as const))(
    'in %s changes nothing of what is found',
    (code, place) => {
      const { danger, caution, macroCapable, locked } = notices[code];
      const sentences = [danger, caution, macroCapable, locked];
      const changed = cases.flatMap(({ name, message, options, before }, index) => {
        const notice = sentences[(index + place) % sentences.length] ?? '';
        const after = said(inspect(withNotice(message, notice), options));
        return before.join() === after.join() ? [] : [[name, before, after]];
      });
      expect(changed).toEqual([]);
    },
  );
});
