import { chmodSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');
const here = (file) => path.join(root, file);

/** TypeScript and JSX through swc; `target` is the language level that the runtime of this bundle knows. */
const scripts = (target, withPackages = false) => ({
  test: withPackages ? /\.(?:[jt]sx?|mjs)$/ : /\.tsx?$/,
  ...(withPackages ? {} : { exclude: /node_modules/ }),
  resolve: { fullySpecified: false },
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    },
  },
});

const page = (name, chunk) =>
  new HtmlPlugin({
    template: here(`src/${name}/${chunk}.html`),
    filename: `${chunk}.html`,
    chunks: [chunk],
    scriptLoading: 'defer',
    minify: false,
  });

/** Makes the command line program one that a shell can start. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', () => {
      chmodSync(path.join(compiler.outputPath, 'cli.js'), 0o755);
    });
  },
};

export default (_env, { mode = 'production' }) => {
  const production = mode === 'production';
  const common = {
    mode,
    context: root,
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: false,
    stats: 'errors-warnings',
    // The same source gives the same bytes: ids follow the content, never the order of the disk.
    optimization: { moduleIds: 'deterministic', chunkIds: 'deterministic', realContentHash: true },
  };
  const output = {
    path: dist,
    filename: 'assets/[name].[contenthash:8].js',
    chunkFilename: 'assets/[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    publicPath: 'auto',
  };
  const files = [
    { from: 'assets', to: 'assets', noErrorOnMissing: true },
    { from: 'manifest.xml', noErrorOnMissing: true },
    { from: 'src/settings/config', to: 'config' },
  ];

  return [
    {
      ...common,
      name: 'pane',
      target: ['web', 'es2020'],
      entry: { taskpane: here('src/taskpane/index.tsx') },
      output,
      module: { rules: [scripts('es2020')] },
      plugins: [page('taskpane', 'taskpane'), new CopyPlugin({ patterns: files })],
    },
    {
      ...common,
      name: 'worker',
      target: ['webworker', 'es2020'],
      entry: { worker: here('src/taskpane/worker.ts') },
      output: { ...output, filename: 'worker.js' },
      module: { rules: [scripts('es2020')] },
    },
    {
      // Classic Outlook's event runtime takes one script: no imports, no chunks, a name that never changes (it stands in
      // the manifest), and nothing newer than ECMAScript 2020, the packages included.
      ...common,
      name: 'events',
      target: ['webworker', 'es2020'],
      entry: { events: here('src/events/index.ts') },
      // What weighs much and is seldom needed has a short form beside it ("suffixes.short.ts"), which is taken here.
      resolve: { extensions: ['.short.ts', ...common.resolve.extensions] },
      output: { ...output, filename: 'events.js' },
      module: {
        rules: [
          scripts('es2020', true),
          { test: /[\\/]detectors[\\/][a-z0-9-]+\.ts$/, loader: here('src/events/leave-out-documentation.mjs') },
        ],
      },
      plugins: [
        new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
        new CopyPlugin({ patterns: [{ from: 'src/events/events.html' }] }),
      ],
    },
    {
      ...common,
      name: 'demo',
      target: ['web', 'es2020'],
      entry: { demo: here('src/demo/index.tsx') },
      output,
      module: { rules: [scripts('es2020')] },
      plugins: [page('demo', 'demo'), new CopyPlugin({ patterns: [{ from: 'src/demo/message.html' }] })],
    },
    {
      ...common,
      name: 'cli',
      target: 'node20',
      entry: { cli: here('src/cli/index.ts') },
      output: { ...output, filename: 'cli.js', module: true, chunkFormat: 'module', library: { type: 'module' } },
      experiments: { outputModule: true },
      module: { rules: [scripts('es2022')] },
      plugins: [
        new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
        new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
        executable,
      ],
    },
  ];
};
