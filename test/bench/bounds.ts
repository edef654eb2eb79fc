/** Inputs made to hurt, each timed in one process of its own and weighed in another, so that neither disturbs the other. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MessageInput } from '../../src/detection/contract';
import { emlOf } from '../../src/specimens/mail/eml';
import { doc } from '../../src/specimens/office/doc';
import { hostileMacros } from '../../src/specimens/office/macros';
import { attachment, message } from '../../src/specimens/mail/message';
import { docx } from '../../src/specimens/office/ooxml';
import { macroDocument } from '../../src/specimens/office/vba';
import { crowdedZip, nestedBomb, zip } from '../../src/specimens/archive/zip';
import { hostileContainers, promised } from '../builders/hostile-containers';
import { hostileMailFiles } from '../builders/hostile-mail-files';
import { macroCode } from '../builders/macro-code';
import { carrying, inspection, inspectionOfFile } from './inspection';
import { minutes } from './large-documents';
import { time } from './measure';
import type { Timing } from './measure';

interface Bound {
  readonly name: string;
  /** A message, which is written to a file, or the bytes of one: all are measured from the file on. */
  readonly build: () => MessageInput | Uint8Array;
  /** What is promised. */
  readonly most?: Most;
}

interface Most {
  /** Milliseconds of the processor. */
  readonly processor: number;
  /** Bytes above what the plainest letter takes. */
  readonly memory: number;
}

const PROMISED: Most = { processor: 1_000, memory: 200 * 1_024 * 1_024 };

const MEGABYTE = 1_024 * 1_024;
const paragraph = '<p>The prices hold until the end of the <a href="https://partner.example/list/">month</a>.</p>\n';

/** What any first inspection takes: code that is compiled, a heap that grows. */
const PLAINEST: Bound = {
  name: 'a letter of one line, to compare',
  build: () => message({ text: 'Thank you for today.' }),
};

const bounds: readonly Bound[] = [
  PLAINEST,
  {
    name: '560 MB document in a 650 kB ZIP',
    build: () => {
      const data = doc({ modules: hostileMacros['emotet 2018: call over modules'] ?? [] });
      return carrying('form.zip', zip([{ name: 'form.doc', data, paddedTo: 560 * MEGABYTE }]));
    },
  },
  { name: 'ZIP inside ZIP, six deep, four wide', build: () => carrying('books.zip', nestedBomb(6)) },
  { name: 'ZIP of a million entries', build: () => carrying('crowd.zip', crowdedZip(1_000_000)) },
  {
    name: '25 MB of attachments',
    build: () => {
      const paper = minutes();
      return message({
        attachments: Array.from({ length: 12 }, (_, index) => attachment(`minutes ${index}.docx`, paper)),
      });
    },
  },
  { name: 'HTML of 5 MB', build: () => message({ html: paragraph.repeat((5 * MEGABYTE) / paragraph.length) }) },
  { name: '10 MB of "<"', build: () => message({ html: '<'.repeat(10 * MEGABYTE) }) },
  { name: '10 MB of paragraphs', build: () => message({ html: '<p>x'.repeat(2.5 * MEGABYTE) }) },
  {
    name: 'a tag of a million attributes',
    build: () =>
      message({ html: `<p ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=x`).join(' ')}>Hello` }),
  },
  { name: '<pre> of 8 MB', build: () => message({ html: `<pre>${'a\n'.repeat(4 * MEGABYTE)}` }) },
  {
    name: '10,000 links',
    build: () =>
      message({
        html: Array.from(
          { length: 10_000 },
          (_, index) => `<a href="https://h${index}.example/wp-content/xY${index}z/">here</a> `,
        ).join(''),
      }),
  },
  {
    name: '100,000 quoted lines',
    build: () => message({ text: `Thanks.\n${'> the old text of it\n'.repeat(100_000)}` }),
  },
  ...macroCode.map(({ name, build }) => ({
    name,
    build: () => carrying('form.doc', macroDocument([{ name: 'ThisDocument', kind: 'document', source: build() }])),
  })),
  ...promised.map(([name, build]) => ({ name, build, most: PROMISED })),
  ...hostileContainers.map(([name, build]) => ({ name, build })),
  ...hostileMailFiles().map(([name, build]) => ({ name: `8 MB .eml: ${name}`, build })),
];

export interface Measured extends Timing {
  readonly name: string;
  /** Milliseconds of the first inspection, before V8 knows the way. */
  readonly cold: number;
  /** Milliseconds of the processor that it took, the collector of garbage included. */
  readonly processor: number;
  /** Bytes from what the process held just before its first inspection up to the peak of it, compiled code included. */
  readonly memory: number;
  readonly most?: Most;
}

/** Names of those that took more than is promised of them. */
export function brokenPromises(measured: readonly Measured[]): readonly string[] {
  const floor = measured.find(({ name }) => name === PLAINEST.name)?.memory ?? 0;
  return measured
    .filter(
      ({ most, processor, memory }) =>
        most !== undefined && (processor > most.processor || memory - floor > most.memory),
    )
    .map(({ name }) => name);
}

/** The child's side of `measureBounds`: times the inspection of the message in the file, and answers in JSON on standard output. */
export function measureTimes(file: string): void {
  const work = workOf(file);
  // Everything that is not the input's doing is loaded and compiled by then.
  const rehearsal = inspection(carrying('form.docx', docx({ text: ['Hello'] })));
  for (let call = 0; call < 30; call++) rehearsal();
  global.gc?.();
  const started = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  const cold = performance.now() - started;
  const timing = time(work, { warm: 2, runs: cold > 500 ? 3 : 20 });
  process.stdout.write(JSON.stringify({ ...timing, cold, processor: (user + system) / 1_000 }));
}

/** The other child's side: nothing is rehearsed, for memory that an inspection left behind would serve the next one. */
export function measureMemory(file: string): void {
  const work = workOf(file);
  global.gc?.();
  try {
    // Linux forgets the peak that loading this program left (proc_pid_clear_refs(5)); elsewhere it counts too.
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // There is no such file.
  }
  const before = process.memoryUsage.rss();
  work();
  process.stdout.write(JSON.stringify({ memory: Math.max(0, process.resourceUsage().maxRSS * 1_024 - before) }));
}

function workOf(file: string): () => unknown {
  const { buffer, byteOffset, length } = readFileSync(file);
  return inspectionOfFile(new Uint8Array(buffer, byteOffset, length));
}

export const namesOfBounds: readonly string[] = bounds.map(({ name }) => name);

/** Each bound in processes of its own, one after the other. */
export function* measureBounds(program: string): Generator<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    for (const { name, build, most } of bounds) {
      const file = path.join(folder, 'message');
      const built = build();
      writeFileSync(file, built instanceof Uint8Array ? built : emlOf(built));
      const measured = ['--measure', '--measure-memory'].map((what) => {
        const child = spawnSync(process.execPath, ['--expose-gc', program, what, file], { encoding: 'utf8' });
        if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
        return JSON.parse(child.stdout) as object;
      });
      yield { name, ...(Object.assign({}, ...measured) as Omit<Measured, 'name'>), ...(most && { most }) };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
