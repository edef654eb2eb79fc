// `npm run dev`: the simulated Outlook, built again and loaded again whenever a source changes. What it builds lies beside the cached
// packages: dist/ stays as it is, the build that is released.
import path from 'node:path';
import { cacheFolder, installMissing, root } from '../tools/install.mjs';
import { readOptions } from '../tools/script-options.mjs';
import { signOfLife } from '../tools/sign-of-life.mjs';
import { liveReload } from './live-reload.mjs';
import { portToServe, serve } from './server.mjs';

/** What the simulated Outlook consists of, by the names of webpack.config.js. */
const PARTS = ['pane', 'worker', 'demo'];

readOptions(`Usage: npm run dev

Serves the simulated Outlook at http://localhost:3000, builds again what changes, and loads the page again after each build.
"Try your own mail" is loaded again by hand: that page connects to nothing. Types are checked by "npm run typecheck".
PORT=3001 npm run dev takes another port.
`);
const port = await portToServe('npm run dev');
installMissing();

const { default: webpack } = await import('webpack');
const { default: configurations } = await import('../../webpack.config.js');
const dist = path.join(cacheFolder, 'dev');
const cacheDirectory = path.join(cacheFolder, 'dev-webpack');
const compiler = webpack(
  configurations({ out: dist }, { mode: 'development' })
    .filter(({ name }) => PARTS.includes(name))
    .map((configuration) => ({ ...configuration, cache: { type: 'filesystem', cacheDirectory } })),
);

const live = liveReload();
const server = await serve({
  dist,
  officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  port,
  live,
});
let sign = signOfLife({ what: 'Building for development', howLong: 'about a minute, seconds the next time' });
compiler.hooks.invalid.tap('dev', (file) => {
  console.log(`Changed: ${file === null ? 'a source' : path.relative(root, file)}`);
});
compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
  sign?.stop();
  if (error !== null) {
    console.error(error);
    process.exit(1);
  }
  if (stats.hasErrors()) {
    console.error(stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY }));
    console.log('The page shows the last build without errors. Waiting for a change …');
  } else {
    if (sign !== undefined) console.log(`The simulated Outlook is open at ${server.origin}  (Ctrl+C to stop)`);
    sign = undefined;
    live.built(stats.hash);
    console.log('Built. Waiting for a change …');
  }
});
