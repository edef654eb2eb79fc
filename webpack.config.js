import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { BundledPackages } from './src/packaging/bundled-packages.mjs';
import { integrity } from './src/packaging/integrity.mjs';
import { ReleaseList } from './src/packaging/release-list.mjs';

const root = import.meta.dirname;
const here = (file) => path.join(root, file);

/** TypeScript and JSX through swc; `target` is the language level that the runtime of this bundle knows. */
const scripts = (target, withPackages = false) => ({
  test: withPackages ? /\.(?:[jt]sx?|mjs)$/ : /\.tsx?$/,
  ...(withPackages ? {} : { exclude: /node_modules/ }),
  resolve: { fullySpecified: false },
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        // Fields are set, not defined: no class of ours stands on another's accessors, and each definition is a call.
        transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
      },
    },
  },
});

/** The documentation is made of the sources themselves. */
const detectors = {
  test: /[\\/]src[\\/]detection[\\/]detectors[\\/][a-z]+[\\/][\w-]+\.ts$/,
  enforce: 'post',
  loader: here('src/packaging/leave-out-reasons.mjs'),
};

/** Our own sources, in every bundle. */
const sources = (target, withPackages) => [scripts(target, withPackages), detectors];

const page = (name, file, chunk = file) =>
  new HtmlPlugin({
    template: here(`src/${name}/${file}.html`),
    filename: `${file}.html`,
    chunks: [chunk],
    scriptLoading: 'defer',
    minify: false,
  });

/** Stands in every page ahead of Office.js. Each compilation makes it for itself, for the digest in its page. */
const firstScript = {
  'trusted-types': { import: here('src/outlook/trusted-types.ts'), filename: 'trusted-types.js' },
};

/** Stands in every handout, which is a page of its own: a name that never changes. */
const handoutScript = { handout: { import: here('src/demo/training/own/handout.ts'), filename: 'handout.js' } };

/** A listing of no scenarios: a page that asks for a company's own and gets an error would complain in every browser. */
const noScenarios = { from: here('src/training/own/index.json'), to: 'config/scenarios' };

/** Makes the command line program one that a shell can start. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', () => {
      chmodSync(path.join(compiler.outputPath, 'cli.js'), 0o755);
    });
  },
};

const product = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/** `--env out=<folder>` builds elsewhere than into dist/. */
export default ({ out = 'dist' }, { mode = 'production' }) => {
  const dist = path.resolve(root, out);
  const production = mode === 'production';
  /** One for all bundles: it writes its files when the last of them is made. */
  const bundledPackages = new BundledPackages({
    root,
    dist,
    product,
  });
  /** The same: what the add-in's server holds is known when all of it is there. */
  const releaseList = new ReleaseList(product);
  const common = {
    mode,
    context: root,
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // `import defer` (TC39, stage 3): a module runs when something of it is first used, in every bundle.
    experiments: { deferImport: true },
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
    // V8 reads the one function around all modules twice where it is an arrow: 45 of 155 ms of the event script's start. One
    // setting for all: the first script's digest stands in pages of several compilations.
    environment: { arrowFunction: false },
  };
  const files = [
    { from: 'assets', to: 'assets', noErrorOnMissing: true },
    { from: 'manifest.xml', noErrorOnMissing: true },
    { from: 'src/settings/config', to: 'config' },
    { from: 'src/taskpane/help.html' },
    { from: 'src/taskpane/help.css' },
  ];

  return [
    {
      ...common,
      name: 'pane',
      target: ['web', 'es2020'],
      entry: {
        ...firstScript,
        'start-worker': { import: here('src/taskpane/start-worker.ts'), filename: 'start-worker.js' },
        taskpane: here('src/taskpane/index.tsx'),
      },
      // By their names one sees whose they are: the budget of the pane is a test. They lie where the page says, and so does its first
      // script: code that finds that out by itself is half a kilobyte.
      output: { ...output, chunkFilename: 'assets/pane-[name].[contenthash:8].js', publicPath: '' },
      module: { rules: sources('es2020') },
      plugins: [
        page('taskpane', 'taskpane'),
        new CopyPlugin({ patterns: [...files, { from: 'src/taskpane/taskpane.css' }] }),
        integrity,
        bundledPackages,
        releaseList,
      ],
    },
    {
      ...common,
      name: 'worker',
      target: ['webworker', 'es2020'],
      entry: { worker: here('src/taskpane/worker.ts') },
      output: { ...output, filename: 'worker.js' },
      module: { rules: sources('es2020') },
      plugins: [bundledPackages, releaseList],
    },
    {
      // Classic Outlook's event runtime takes one script: no imports, no chunks, a name that never changes (it stands in
      // the manifest), and nothing newer than ECMAScript 2020, the packages included.
      ...common,
      name: 'events',
      target: ['webworker', 'es2020'],
      entry: { ...firstScript, events: here('src/events/index.ts') },
      output: { ...output, filename: 'events.js' },
      module: { rules: sources('es2020', true) },
      plugins: [
        new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
        new CopyPlugin({ patterns: [{ from: 'src/events/events.html' }] }),
        integrity,
        bundledPackages,
        releaseList,
      ],
    },
    {
      ...common,
      name: 'demo',
      target: ['web', 'es2020'],
      // By their names the release tells the scripts from the add-in's.
      entry: {
        ...firstScript,
        ...handoutScript,
        demo: here('src/demo/index.tsx'),
        'demo-try': here('src/demo/trial/index.tsx'),
      },
      output: { ...output, chunkFilename: 'assets/demo-[name].[contenthash:8].js' },
      module: { rules: sources('es2020') },
      optimization: {
        ...common.optimization,
        // A worker that judges is one script: in it no policy would let another one's address pass, and nothing is fetched later.
        splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'judge' },
      },
      plugins: [
        page('demo', 'demo'),
        page('demo', 'try', 'demo-try'),
        new CopyPlugin({
          patterns: [{ from: 'src/demo/message.html' }, { from: 'src/training/handout' }, noScenarios],
        }),
        integrity,
        bundledPackages,
        releaseList,
      ],
    },
    {
      // The training room alone, a folder for any web server: what a class opens holds no mailbox and no add-in.
      ...common,
      name: 'training',
      target: ['web', 'es2020'],
      entry: { ...firstScript, ...handoutScript, training: here('src/demo/training/page/index.tsx') },
      output: { ...output, path: path.join(dist, 'training') },
      module: { rules: sources('es2020') },
      plugins: [
        page('demo/training/page', 'index', 'training'),
        new CopyPlugin({
          patterns: [
            { from: 'assets/icon-32.png', to: 'assets' },
            { from: 'src/demo/message.html' },
            noScenarios,
            {
              from: 'src/training/handout',
              transform: (text) => text.toString().replaceAll('demo.html?', 'index.html?'),
            },
          ],
        }),
        integrity,
        bundledPackages,
      ],
    },
    {
      // Apart from the pane: what an administrator looks at now and then adds no byte to what every reader loads.
      ...common,
      name: 'selfcheck',
      target: ['web', 'es2020'],
      entry: { ...firstScript, selfcheck: here('src/selfcheck/index.tsx') },
      output: { ...output, chunkFilename: 'assets/selfcheck-[name].[contenthash:8].js' },
      module: { rules: sources('es2020') },
      plugins: [page('selfcheck', 'selfcheck'), integrity, bundledPackages, releaseList],
    },
    {
      ...common,
      name: 'cli',
      target: 'node20',
      // What starts a scan is small, its workers load what judges, and both load what else they need when they need it.
      entry: { 'cli/main': here('src/cli/index.ts'), 'cli/worker': here('src/workers/index.ts') },
      output: {
        ...output,
        filename: '[name].js',
        chunkFilename: 'cli/[id].js',
        module: true,
        chunkFormat: 'module',
        library: { type: 'module' },
      },
      experiments: { ...common.experiments, outputModule: true },
      module: {
        rules: [
          ...sources('es2022'),
          // Here `import.meta.url` is where the program lies, not where it was built.
          { test: here('src/cli/index.ts'), parser: { importMeta: false, url: false } },
        ],
      },
      optimization: {
        ...common.optimization,
        splitChunks: false,
      },
      plugins: [
        new CopyPlugin({
          patterns: [
            {
              from: 'src/cli/start.js',
              to: 'cli.js',
              transform: (text) => `#!/usr/bin/env node\n${text}`,
              info: { minimized: true },
            },
            { from: 'src/cli/manifest/icons/*.png', to: 'cli/icons/[name][ext]' },
          ],
        }),
        executable,
        bundledPackages,
        releaseList,
      ],
    },
    {
      // The detection module for other programs; packaging adds its types.
      ...common,
      name: 'library',
      target: ['node20', 'es2022'],
      entry: { detection: here('src/library/detection.ts'), mail: here('src/library/mail.ts') },
      output: {
        path: path.join(dist, 'library'),
        filename: '[name].js',
        module: true,
        chunkFormat: 'module',
        library: { type: 'module' },
      },
      experiments: { ...common.experiments, outputModule: true },
      module: { rules: sources('es2022') },
    },
  ];
};
