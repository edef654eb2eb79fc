import { defineDetector } from '../../contract';
import type { Part } from '../../contract';
import { classOfName } from '../../facts/file/file-names';
import type { NameClass } from '../../facts/file/runnable';
import { riskOf } from '../../facts/file/risky-files';

/** Emotet padded to 538–574 MB (Unit 42, 2023-03); scanners commonly stop at 100 to 200 MB. */
const PADDED_SIZE = 100_000_000;
const PADDED_RATIO = 100;
const MEGABYTE = 1_000_000;

const starts: ReadonlySet<NameClass> = new Set(['macro-document', 'script', 'program', 'shortcut', 'onenote']);

export default defineDetector({
  id: 'padded-document',
  group: 'carrier',
  weight: 30,
  needs: ['parts'],
  subjects: ['parts'],
  messages: { entry: ['name', 'megabytes', 'packedKilobytes'], attachment: ['name', 'megabytes'] },
  why: 'In March 2023 Emotet sent ZIP files of 650 kB with a document of more than 500 MB, nearly all of it zeros: too large for scanners to look into.',
  looksLikeButIsNot: 'Databases, logs and disk images shrink as well, but they are no documents and no programs.',
  references: [
    'https://attack.mitre.org/techniques/T1027/001/',
    'https://www.trendmicro.com/en_us/research/23/c/emotet-returns-now-adopts-binary-padding-for-evasion.html',
  ],
  attack: ['T1027.001'],
  *detect({ parts }) {
    for (const part of parts) {
      const { name, path, entry, size } = part;
      if (!starts.has(classOfName(name)) && !starts.has(riskOf(part))) continue;
      const where = { in: 'part', path } as const;
      if (entry !== undefined && isPadded(entry)) {
        const values = {
          name,
          megabytes: Math.round(entry.size / MEGABYTE),
          packedKilobytes: Math.round(entry.compressedSize / 1_000),
        };
        yield { message: 'entry', values, where };
      } else if (isHugeAttachment(part)) {
        // Without a packed size nobody knows what it is filled with; there are honest workbooks of this size.
        yield { message: 'attachment', values: { name, megabytes: Math.round(size / MEGABYTE) }, where, weight: 12 };
      }
    }
  },
});

function isPadded({ size, compressedSize }: NonNullable<Part['entry']>): boolean {
  return size >= PADDED_SIZE && size >= compressedSize * PADDED_RATIO;
}

/** Presentations and programs are honestly of any size. */
function isHugeAttachment(part: Part): boolean {
  return (
    part.path.length === 1 &&
    part.size >= PADDED_SIZE &&
    classOfName(part.name) === 'macro-document' &&
    !/\.p[op][a-z]{1,2}$/i.test(part.name)
  );
}
