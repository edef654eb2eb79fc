// `npm run explain <file>`: the verdict on a message or a file, with the facts that it rests on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildCommandLine } from './build.mjs';
import { installMissing } from './install.mjs';

const args = process.argv.slice(2);
const named = args.filter((argument) => !argument.startsWith('-'));
if (named.length === 0 && !args.includes('--help')) fail('Name a message or a file: npm run explain mail.eml');
// The value of an option is no file either: one name that is there is enough.
if (named.length > 0 && !named.some((name) => existsSync(name))) fail(`There is no "${named.join('", no "')}".`);

installMissing();
const { status } = spawnSync(process.execPath, [buildCommandLine(), 'scan', '--explain', ...args], {
  stdio: 'inherit',
});
process.exit(status ?? 1);

function fail(why) {
  console.error(why);
  process.exit(2);
}
