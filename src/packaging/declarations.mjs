import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/install.mjs';

/** Relative imports as our sources write them, without file ending. */
const RELATIVE = /((?:from|import\()\s*)(['"])(\.{1,2}\/[^'"]*|\.{1,2})\2/g;

/** Writes the type declarations of `src/library` into a folder, in the form that Node's own module resolution asks for. */
export function writeDeclarations(folder) {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'src', 'library'), '--outDir', folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The type declarations could not be written.');
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (!name.endsWith('.d.ts')) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(RELATIVE, (_, start, quote, to) => `${start}${quote}${withEnding(path.dirname(file), to)}${quote}`),
    );
  }
}

function withEnding(folder, to) {
  return existsSync(path.join(folder, `${to}.d.ts`)) ? `${to}.js` : `${to}/index.js`;
}
