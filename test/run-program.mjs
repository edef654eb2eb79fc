// Runs a TypeScript program of the tests, `test/<name>/index.ts`, as it would run in production: bundled, in Node.
//   node test/run-program.mjs <name> [arguments]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder, installMissing, root } from '../src/tools/install.mjs';

const [name = '', ...args] = process.argv.slice(2);
installMissing();
const { default: webpack } = await import('webpack');

// Of this run alone: another one, of another state of the sources, may begin before this one ends.
const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
await bundle();
const program = spawn(
  process.execPath,
  ['--expose-gc', '--enable-source-maps', path.join(folder, `${name}.mjs`), ...args],
  { stdio: 'inherit' },
);
// A terminal interrupts both of us; the folder goes when the program has ended.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal));
const [code] = await once(program, 'exit');
process.exit(code ?? 1);

async function bundle() {
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        context: root,
        target: 'node20',
        entry: { [name]: path.join(root, 'test', name, 'index.ts') },
        output: { path: folder, filename: '[name].mjs', module: true, chunkFormat: 'module' },
        experiments: { outputModule: true, deferImport: true },
        // Readable names in profiles and in the traces of failures.
        optimization: { minimize: false, splitChunks: false },
        resolve: { extensions: ['.ts', '.tsx', '.js'] },
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              exclude: /node_modules/,
              use: {
                loader: 'swc-loader',
                options: {
                  jsc: {
                    target: 'es2022',
                    parser: { syntax: 'typescript', tsx: true },
                    transform: { useDefineForClassFields: false },
                  },
                },
              },
            },
          ],
        },
        cache: { type: 'filesystem', cacheDirectory: path.join(cacheFolder, 'webpack'), name },
        performance: false,
      },
      (error, built) => {
        if (error) reject(error);
        else resolve(built);
      },
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
