/**
 * What programs of this machine write and read, against our readers: LibreOffice writes documents, and other programs read the small
 * files that nobody else writes for us. A program that is not there is named, and compares nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectWithFacts } from '../../src/detection';
import type { Facts } from '../../src/detection/contract';
import { forNode } from '../../src/hosts/for-node';
import { lnk } from '../../src/specimens/lnk';
import { attachment, message } from '../../src/specimens/mail/message';
import { alz } from '../builders/rare-archives';

/** One line of the report: "LibreOffice wrote in.doc (ole): its words, its link". */
interface Comparison {
  readonly what: string;
  /** What should be there and is not; empty where everything is. */
  readonly missing: readonly string[];
}

/** The comparisons as text, and whether all of them hold. */
export function compareWithPrograms(): { readonly text: string; readonly holds: boolean } {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const lines: string[] = [];
    let holds = true;
    for (const { program, compare } of programs) {
      if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined) {
        lines.push(`${program} is not on this machine.`);
        continue;
      }
      for (const { what, missing } of compare(folder)) {
        holds &&= missing.length === 0;
        lines.push(missing.length === 0 ? `right  ${what}` : `WRONG  ${what}: ${missing.join(', ')}`);
      }
    }
    return { text: `${lines.join('\n')}\n`, holds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const programs: readonly {
  readonly program: string;
  readonly compare: (folder: string) => readonly Comparison[];
}[] = [
  { program: 'soffice', compare: writtenByLibreOffice },
  { program: 'lnkinfo', compare: shortcutsReadByLnkinfo },
  { program: 'lsar', compare: archivesReadByLsar },
];

// ── LibreOffice writes ──────────────────────────────────────────────────────────────────────────────────────────────

const WORDS = 'Kestrel harbour 4711';
const JAPANESE = '改訂版の見積書';
const LINK = 'https://files.example/offer?id=7';
const LETTER = `<html><body><p>${WORDS}. <a href="${LINK}">Offer</a></p><p>${JAPANESE}</p></body></html>`;
const TABLE = `<html><body><table><tr><td>${WORDS}</td><td>${JAPANESE}</td></tr></table></body></html>`;

/** `as` is what `soffice --convert-to` takes; a letter first becomes a document of Writer, a table one of Calc. */
const conversions: readonly { readonly from: 'letter' | 'table'; readonly as: string }[] = [
  ...['doc', 'docx', 'odt', 'rtf', 'pdf', 'xml:MS Word 2003 XML'].map((as) => ({ from: 'letter' as const, as })),
  ...['xls', 'xlsx', 'ods', 'slk', 'csv:Text - txt - csv (StarCalc):44,34,76'].map((as) => ({
    from: 'table' as const,
    as,
  })),
];

function writtenByLibreOffice(folder: string): readonly Comparison[] {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const convert = (file: string, as: string, filter: readonly string[] = []): string | undefined => {
    const out = mkdtempSync(path.join(folder, 'out-'));
    spawnSync('soffice', [profile, '--headless', ...filter, '--convert-to', as, '--outdir', out, file], {
      stdio: 'ignore',
    });
    const [written] = readdirSync(out);
    return written === undefined ? undefined : path.join(out, written);
  };
  const sources = { letter: path.join(folder, 'letter.html'), table: path.join(folder, 'table.html') };
  writeFileSync(sources.letter, LETTER);
  writeFileSync(sources.table, TABLE);
  const opened = {
    letter: convert(sources.letter, 'odt', ['--infilter=HTML (StarWriter)']),
    table: convert(sources.table, 'ods', ['--infilter=calc_HTML_WebQuery']),
  };
  return conversions.map(({ from, as }) => {
    const source = opened[from];
    const file = source === undefined ? undefined : convert(source, as);
    if (file === undefined) return { what: `LibreOffice wrote ${as}`, missing: ['no file was written'] };
    const facts = factsOf(path.basename(file), readFileSync(file));
    const [part] = facts.parts;
    const wanted = from === 'letter' ? [WORDS, JAPANESE] : as.startsWith('csv') || as === 'slk' ? [] : [WORDS];
    const read = textOf(facts);
    return {
      what: `LibreOffice wrote ${as} (${part?.kind ?? 'no kind'}): ${from === 'letter' ? 'its words and its link' : 'its words'}`,
      missing: [
        ...wanted.filter((words) => !read.includes(words)),
        ...(from === 'letter' && !facts.links.some(({ href }) => href === LINK) ? [LINK] : []),
        ...(part?.gap === undefined ? [] : [`gap ${part.gap}`]),
      ],
    };
  });
}

/** The words of the only attachment, wherever its kind has them. */
function textOf({ parts, texts }: Facts): string {
  const [part] = parts;
  return [
    part?.document?.text,
    part?.rtf?.text,
    part?.pdf?.text,
    part?.html?.text,
    ...texts.map(({ folded }) => folded.compact),
  ].join('\n');
}

function factsOf(name: string, bytes: Uint8Array): Facts {
  return inspectWithFacts(message({ attachments: [attachment(name, bytes)] }), forNode).facts;
}

// ── Others read what we built ───────────────────────────────────────────────────────────────────────────────────────

/** Of each shortcut the parts that lnkinfo names, and where ours stand among the facts. */
const shortcuts = [
  { target: '..\\readme.txt', args: '/c notreal.exe /quiet' },
  { target: 'cmd.exe', args: '/c notreal.exe', padding: 300 },
  { info: { local: 'C:\\Windows\\System32\\cmd.exe' }, args: '/v /c echo notreal' },
  { info: { local: 'C:\\offer.txt', wide: 'C:\\Windows\\System32\\cmd.exe' }, args: '/v /c echo notreal' },
  { info: { share: '\\\\files.example\\share', rest: 'offer.exe' } },
];

function shortcutsReadByLnkinfo(folder: string): readonly Comparison[] {
  return shortcuts.map((parts, place) => {
    const file = path.join(folder, `${place}.lnk`);
    const bytes = lnk(parts);
    writeFileSync(file, bytes);
    const shown = spawnSync('lnkinfo', [file], { encoding: 'utf8' }).stdout;
    const theirs = (label: string): string =>
      new RegExp(`^\\s*${label}\\s*: (.*)$`, 'm').exec(shown)?.[1]?.trim() ?? '';
    const [part] = factsOf('a.lnk', bytes).parts;
    const ours = part?.shortcut;
    const target = theirs('Local path') || [theirs('Network path'), theirs('Common path')].filter(Boolean).join('\\');
    const pairs = [
      ['target', target || theirs('Relative path'), ours?.target ?? ''],
      ['arguments', theirs('Command line arguments'), ours?.arguments ?? ''],
    ] as const;
    return {
      what: `lnkinfo reads ${JSON.stringify(parts)} as we do`,
      missing: pairs.flatMap(([name, other, own]) => (other === own ? [] : [`${name} "${own}", lnkinfo "${other}"`])),
    };
  });
}

function archivesReadByLsar(folder: string): readonly Comparison[] {
  const stored = [
    { name: 'invoice.doc', data: new TextEncoder().encode('harmless') },
    { name: 'list.txt', data: new TextEncoder().encode('of files') },
  ];
  return Object.entries({ alz }).map(([kind, build]) => {
    const file = path.join(folder, `files.${kind}`);
    writeFileSync(file, build(stored));
    const listed = spawnSync('lsar', [file], { encoding: 'utf8' }).stdout;
    return {
      what: `lsar lists the files of ${kind} as we do`,
      missing: stored.flatMap(({ name }) => (listed.includes(name) ? [] : [name])),
    };
  });
}
