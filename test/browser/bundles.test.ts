import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/locales/catalogue';
import { catalogues } from '../../src/locales';
import { detectors } from '../../src/detection/detectors';
import emotetFileName from '../../src/detection/detectors/carrier/emotet-file-name';
import { en } from '../../src/locales/en';

/* What a reader's browser has to load, in the built folder (`npm test` builds it). */

const root = path.join(__dirname, '..', '..');
const dist = path.resolve(root, process.env['DIST'] ?? 'dist');
const KILOBYTE = 1_000;

/** Everything that the pane can ever load by itself; the worker is another program on another thread. */
const scripts = readdirSync(path.join(dist, 'assets'))
  .filter((name) => /^(?:taskpane\.|pane-).*\.js$/.test(name))
  .map((name) => {
    const bytes = readFileSync(path.join(dist, 'assets', name));
    return { name, text: bytes.toString(), size: gzipSync(bytes, { level: 9 }).length };
  });
const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
const first = scripts.filter(({ name }) => page.includes(name));
const later = scripts.filter(({ name }) => !page.includes(name));

const others = catalogues.filter(({ language }) => language !== en.language);
const wordsOf = ({ pane }: Catalogue) => later.filter(({ text }) => text.includes(pane.trust.heading));
/** The reader of mail inside mail is fetched with the first message that has one attached. */
const mailReader = later.filter(({ text }) => text.includes('quoted-printable'));
/** What packs the facts of a report: the mark of its block, and the order of code lengths in RFC 1951, 3.2.7. */
const reportPacker = later.filter(
  ({ text }) => text.includes('Emotet Guard report') || text.includes('16,17,18,0,8,7,9,6,10,5,11,4'),
);
const sum = (files: readonly { readonly size: number }[]) => files.reduce((total, { size }) => total + size, 0);

describe('the built pane', () => {
  it('is at most 250 kB of JavaScript, gzipped: all that it can load to warn of a message, in the longest language', () => {
    const words = others.flatMap(wordsOf);
    const rest = later.filter(
      (file) => !words.includes(file) && !mailReader.includes(file) && !reportPacker.includes(file),
    );
    const total = sum(first) + sum(rest) + Math.max(...words.map(({ size }) => size));
    expect(total).toBeGreaterThan(50 * KILOBYTE);
    expect(total).toBeLessThanOrEqual(250 * KILOBYTE);
  });

  it('fetches what packs a report beside the warning, which does not wait for its 7 kB', () => {
    expect(reportPacker.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^pane-report\./)]),
    );
    expect(sum(reportPacker)).toBeLessThanOrEqual(7 * KILOBYTE);
    expect(mailReader.filter((file) => reportPacker.includes(file))).toEqual([]);
  });

  it('needs at most 180 kB of it for the verdict', () => {
    expect(first).toHaveLength(1);
    expect(sum(first)).toBeLessThanOrEqual(180 * KILOBYTE);
  });

  it.each(['evidence', 'advice'])('loads what explains the verdict after it: %s', (part) => {
    expect(later.filter(({ name }) => name.startsWith(`pane-${part}.`))).toHaveLength(1);
  });

  it.each(others.map((catalogue) => [catalogue.language, catalogue] as const))(
    'loads a language when somebody speaks it: %s',
    (_language, catalogue) => {
      expect(wordsOf(catalogue)).toHaveLength(1);
      expect(first[0]?.text).not.toContain(catalogue.pane.trust.heading);
    },
  );
});

describe('every script that judges', () => {
  it.each(['worker.js', 'events.js', 'cli/worker.js', 'library/detection.js'])(
    '%s holds no sentence that the documentation alone reads',
    (name) => {
      const script = readFileSync(path.join(dist, name), 'utf8');
      expect(script).toContain(emotetFileName.id);
      for (const { why, looksLikeButIsNot, references } of detectors)
        for (const read of [why, looksLikeButIsNot, ...references]) expect(script.includes(read)).toBe(false);
    },
  );
});
