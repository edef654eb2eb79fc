// One process that reads every file once, as somebody does who looks at a folder: nothing is compiled when it starts. Answers in JSON.
//   node cold-process.mjs judge <library/detection.js> <list>    list: {"files": [path, …]}
//   node cold-process.mjs inflate <list>                         list: {"files": [path, …], "streams": [[start, end, size], …][]}
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const [what, ...args] = process.argv.slice(2);
const { files, streams = [] } = JSON.parse(readFileSync(args.at(-1), 'utf8'));
// Reading the disk is nobody's work here: the floor and the judge do the same of it, before the clock starts.
const contents = files.map((file) => readFileSync(file));

const before = process.cpuUsage();
const loadingFrom = performance.now();
const work = what === 'judge' ? await judge(args[0]) : inflate;
const loading = performance.now() - loadingFrom;
const times = [];
for (const [index, bytes] of contents.entries()) {
  const started = performance.now();
  work(bytes, index);
  times.push(performance.now() - started);
}
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ loading, times, processor: (user + system) / 1_000 }));

async function judge(file) {
  const { inspect, nodeHost, readAgile } = await import(pathToFileURL(file).href);
  const empty = { subject: '', from: { name: '', address: '' }, to: [], cc: [], text: '' };
  return (bytes, index) => {
    const attachment = { name: path.basename(files[index]), mime: '', size: bytes.length, inline: false, bytes };
    inspect({ ...empty, attachments: [attachment] }, { host: nodeHost, agile: readAgile });
  };
}

function inflate(bytes, index) {
  for (const [start, end, size] of streams[index] ?? []) {
    try {
      inflateRawSync(bytes.subarray(start, end), { maxOutputLength: size + 1 });
    } catch {
      // A damaged entry costs what it costs.
    }
  }
}
