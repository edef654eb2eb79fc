/** Does the pane answer while it checks? A click may wait this many milliseconds, whatever the message carries. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostileMailFiles } from '../../builders/hostile-mail-files';
import { inBrowser } from './in-browser';
import { minutes } from '../large-documents';
import { summarise } from '../measure';
import type { Timing } from '../measure';

export const MOST_WAIT = 100;

interface Clicks extends Timing {
  readonly name: string;
  /** What the pane says in the end. */
  readonly verdict: string;
  /** Milliseconds until it says so. */
  readonly took: number;
  /** Milliseconds of the processor of the longest task of the pane's thread. */
  readonly longest: number;
}

interface Given {
  readonly name: string;
  readonly format: 'base64' | 'eml';
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1_024 * 1_024;

/** Undefined where there is no browser. */
export function measureClicks(): readonly Clicks[] | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const messages = given().map(({ name, files }, message) => ({
      name,
      files: files.map(({ bytes, ...file }, place) => {
        const stored = `${message}-${place}`;
        const content = Buffer.from(bytes).toString(file.format === 'base64' ? 'base64' : 'latin1');
        writeFileSync(path.join(folder, stored), content);
        return { ...file, size: bytes.length, file: stored };
      }),
    }));
    writeFileSync(path.join(folder, 'messages.json'), JSON.stringify(messages));
    const measured = inBrowser('click-waits.mjs', [folder]) as
      readonly (Omit<Clicks, keyof Timing> & { waits: readonly number[] })[] | undefined;
    return measured?.map(({ waits, ...rest }) => ({ ...rest, ...summarise(waits) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function given(): readonly { readonly name: string; readonly files: readonly Given[] }[] {
  const paper = minutes();
  const documents = Array.from({ length: 12 }, (_, index): Given => ({
    name: `minutes ${index}.docx`,
    format: 'base64',
    bytes: paper,
  }));
  const attached = (kind: string): Given => {
    const build = hostileMailFiles().find(([name]) => name === kind)?.[1];
    if (build === undefined) throw new Error(`There is no mail file of ${kind}.`);
    return { name: 'Fwd.eml', format: 'eml', bytes: build() };
  };
  return [
    { name: 'no file, to compare', files: [] },
    { name: '25 MB in twelve documents', files: documents },
    {
      name: '39 MB in one file',
      files: [{ name: 'minutes.doc', format: 'base64', bytes: new Uint8Array(39 * MEGABYTE).fill(7) }],
    },
    { name: '8 MB of blank lines, attached', files: [attached('blank lines')] },
    { name: '40,000 files in an attached message', files: [attached('parts that are files')] },
  ];
}
