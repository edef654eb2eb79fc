// `npm run explain <file>`: the verdict on a message or a file, with the facts that it rests on.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildMissing } from './build.mjs';
import { installMissing, root } from './install.mjs';

installMissing();
buildMissing();
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'dist', 'cli.js'), 'scan', '--explain', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
