import { inspectWithFacts } from '../../src/detection';
import type { Part } from '../../src/detection/contract';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { textHost } from '../../src/hosts/browser';
import { languages } from '../../src/training/scenario';
import { emlOfLetter } from '../../src/specimens/recipe/write-letter';

const every = languages.flatMap((language) => inbox(language).map((entry) => [language, entry.id, entry] as const));

/** Known to open every ZIP of the mailbox, so that nothing in it stays unseen. */
const PASSWORDS = [
  'Told-by-phone-7',
  'Tax-2025-Haru',
  'Steuer-2025-Linde',
  'Bilan-2025-Tilleul',
  'Tasse-2025-Tiglio',
  'Renta-2025-Tilo',
];

async function partsOf(entry: (typeof every)[number][2]): Promise<readonly Part[]> {
  const { facts } = inspectWithFacts(await entry.open(), { host: textHost, settings: { passwords: PASSWORDS } });
  return facts.parts;
}

/** All text of a part in which an address or a command can stand. */
function textOf({ document, shortcut, pdf, onenote, html, rtf }: Part): string {
  return [
    ...(document?.vba?.modules.map(({ source }) => source) ?? []),
    ...(document?.macroSheets.flatMap(({ cells }) => cells.map(({ formula }) => formula)) ?? []),
    ...(document?.definedNames.map(({ formula }) => formula) ?? []),
    ...(document?.stored.map(({ text }) => text) ?? []),
    ...(document?.externals.map(({ target }) => target) ?? []),
    ...(document?.hyperlinks ?? []),
    ...(document?.dde ?? []),
    document?.text ?? '',
    shortcut === undefined ? '' : `${shortcut.target} ${shortcut.arguments}`,
    ...(pdf?.links ?? []),
    ...(pdf?.launches ?? []),
    ...(pdf?.javascript ?? []),
    onenote?.text ?? '',
    html?.text ?? '',
    rtf?.text ?? '',
  ].join('\n');
}

/** Undoes what macros do to hide an address: carets, and pieces of text that are joined. */
function unfolded(text: string): string {
  return text.replace(/\^/g, '').replace(/"\s*[&+]\s*"/g, '');
}

const HOST = /(?:@|:\/\/|\\\\)([^\s/"'<>()\\:?,;&（）「」、。]+)/g;
const STARTS_SOMETHING =
  /\b(?:Shell|EXEC|CALL|Create|Run|powershell|cmd|mshta|wscript|cscript|regsvr32|rundll32|certutil|VBScript)\b/i;
const LEADS_NOWHERE = /notreal|nowhere|\.invalid/;

describe.each(every)('in %s, %s can do nothing', (language, _id, entry) => {
  const { letter } = entry.scenario!.telling;

  it('every address in the mail itself ends in .example or .invalid', () => {
    const file = new TextDecoder('latin1').decode(emlOfLetter({ ...letter, attachments: [] }, language));
    const told = [letter.text, letter.html ?? '', JSON.stringify(letter.quoted ?? []), file].join('\n');
    expect(strangersIn(told)).toEqual([]);
    expect(told).toMatch(/@[a-z.-]+\.example/);
  });

  it('every address inside its attachments does, too', async () => {
    for (const part of await partsOf(entry)) {
      expect([part.path, strangersIn(unfolded(textOf(part)))]).toEqual([part.path, []]);
    }
  });

  it('whatever would start something starts a program that does not exist, or asks a host that cannot', async () => {
    for (const part of await partsOf(entry)) {
      const text = unfolded(textOf(part));
      if (STARTS_SOMETHING.test(text)) {
        // The parts of its command may lie in other cells and forms: what matters is where all of them together lead.
        expect([part.path, LEADS_NOWHERE.test(text)]).toEqual([part.path, true]);
      }
      const drives = [...text.matchAll(/\b[A-Z]:\\\w+/g)].map(([path]) => path);
      expect([part.path, drives.filter((path) => path !== 'C:\\nowhere')]).toEqual([part.path, []]);
    }
  });

  it('no part is a program, and each could be looked into', async () => {
    for (const { path, kind, gap } of await partsOf(entry)) {
      expect([path, kind]).not.toEqual([path, 'executable']);
      // The padding of the document of 2023-03 is left unread on purpose: it is zeros.
      // Of a RAR archive there are names alone, and of a locked .xlsx not even these: neither contains a macro.
      const unread = path.some((name) => /\.(?:rar|xlsx)$/.test(name)) ? 'not-supported-here' : 'too-large';
      expect([path, gap ?? unread]).toEqual([path, unread]);
    }
  });
});

/** Hosts that somebody could own (RFC 2606 keeps .example and .invalid from everybody). */
function strangersIn(text: string): readonly string[] {
  return [...text.matchAll(HOST)]
    .map(([, host]) => host ?? '')
    .filter((host) => /\./.test(host) && !/\.(?:example|invalid)>?\.?$/i.test(host));
}
