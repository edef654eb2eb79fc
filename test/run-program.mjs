// Runs a TypeScript program of the tests, `test/<name>/index.ts`, as it would run in production: bundled, in Node.
//   node test/run-program.mjs <name> [arguments]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installMissing, root } from '../src/tools/install.mjs';

const [name = '', ...args] = process.argv.slice(2);
installMissing();
const { default: webpack } = await import('webpack');

const folder = path.join(root, 'node_modules', '.cache', 'emotet-guard');
const { promise, resolve, reject } = deferred();
webpack(
  {
    mode: 'production',
    context: root,
    target: 'node20',
    entry: { [name]: path.join(root, 'test', name, 'index.ts') },
    output: { path: folder, filename: '[name].mjs', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
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
    cache: { type: 'filesystem', cacheDirectory: path.join(folder, 'webpack') },
    performance: false,
  },
  (error, stats) => {
    if (error) reject(error);
    else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
    else resolve();
  },
);
await promise;

const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--enable-source-maps', path.join(folder, `${name}.mjs`), ...args],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
