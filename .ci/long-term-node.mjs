// The command line, the library and `npm start` under the long-term version of Node that the README recommends, fetched from npm
// into a folder of its own. The unit tests run under the machine's Node, the oldest that is said to work. Needs the built dist/.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MAJOR = 24;

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-node-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs a program to its end and answers what it wrote to stdout; any other exit code than these ends the check. */
function run(program, args, codes = [0], options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8', ...options });
  assert.ok(error === undefined && codes.includes(status), `${program} ${args.join(' ')}: ${error ?? stderr}`);
  return stdout;
}

const name = `node-linux-${process.arch}`;
run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${name}@${MAJOR}`]);
const bin = path.join(folder, 'node_modules', name, 'bin');
const node = path.join(bin, 'node');
console.log(`Node ${run(node, ['--version']).trim()}`);

// The command line: the training messages, hostile and honest, written and judged.
const cli = path.join(root, 'dist', 'cli.js');
const mails = path.join(folder, 'mails');
run(node, [cli, 'training', 'export', '--out', mails]);
const verdicts = run(node, [cli, 'scan', '--json', mails], [1])
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const levels = new Set(verdicts.map(({ level }) => level));
assert.ok(levels.has('danger') && levels.has('no-signs'), `levels: ${[...levels].join(', ')}`);
console.log(`The command line judges ${verdicts.length} files.`);

// The library, as another program imports it.
const library = (module) => JSON.stringify(pathToFileURL(path.join(root, 'dist', 'library', `${module}.js`)).href);
const mail = readdirSync(mails, { recursive: true }).find((file) => file.endsWith('.eml'));
const program = path.join(folder, 'program.mjs');
writeFileSync(
  program,
  `import { readFileSync } from 'node:fs';
import { inspect, nodeHost, readAgile } from ${library('detection')};
import { readMessageFile } from ${library('mail')};
const message = await readMessageFile(new Uint8Array(readFileSync(${JSON.stringify(path.join(mails, mail))})));
console.log(inspect(message, { host: nodeHost, agile: readAgile }).level);
`,
);
assert.match(run(node, [program]), /^(?:danger|caution|notice|no-signs|unchecked)\n$/);
console.log('The library judges a message.');

// npm start, npm itself included.
const server = spawn('npm', ['start'], {
  cwd: root,
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
  // Its own group: npm hands a signal to nobody.
  detached: true,
});
try {
  let said = '';
  for await (const piece of server.stdout) if (/localhost:\d+/.test((said += piece))) break;
  const origin = /http:\/\/localhost:\d+/.exec(said)?.[0];
  assert.ok(origin, `npm start said: ${said}`);
  const page = await fetch(origin);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<script/);
} finally {
  process.kill(-server.pid);
}
console.log('npm start serves the simulated Outlook.');
