// `npm run sideload`: the built add-in in a real Outlook, from this machine, over https. Only classic Outlook on Windows can be told to
// load it (office-addin-dev-settings, sideload.js); into every other one a person adds the manifest, and here is how.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildMissing } from './build.mjs';
import { serve } from '../demo/server.mjs';
import { installMissing, root } from './install.mjs';
import { readOptions } from './script-options.mjs';

const usage = `Usage: npm run sideload -- [options]

Serves the built add-in over https, and loads it into classic Outlook on Windows. For every other Outlook it says how to add it.

Options:
  --stop  take it out of classic Outlook again
  --help  show this text
`;
const { values } = readOptions(usage, { stop: { type: 'boolean', default: false } });

const BY_HAND = `In Outlook on the web, new Outlook and Outlook for Mac it is added by hand:
  1. Open https://aka.ms/olksideload in a browser, signed in to the mailbox to try it with.
  2. My add-ins › Custom Addins › Add a custom add-in › Add from file …: ${path.join(root, 'dist', 'manifest.xml')}
  3. Open a message: "Check message" is among the add-ins. After some minutes it is in the other Outlooks of that mailbox too.
To take it out again: the same place, … › Remove.`;

const onWindows = process.platform === 'win32';

if (values.stop) {
  if (onWindows) {
    installMissing();
    debug('stop', 'manifest.xml', 'desktop');
  } else console.log(BY_HAND);
} else await start();

async function start() {
  installMissing();
  buildMissing();

  // Asks once whether to trust a certificate authority made for this machine: Outlook loads add-ins over https alone.
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { origin } = await serve({
    dist: path.join(root, 'dist'),
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port: 3000,
    tls: await getHttpsServerOptions(),
  });
  console.log(`The add-in is served at ${origin}, until Ctrl+C.\n`);
  if (!onWindows) {
    console.log(BY_HAND);
    return;
  }
  console.log('Starting classic Outlook with it. "npm run sideload -- --stop" takes it out again.\n');
  console.log(BY_HAND);
  debug('start', 'manifest.xml', 'desktop', '--app', 'outlook', '--no-debug');
}

/** Runs Microsoft's own program for it. */
function debug(...args) {
  const program = path.join(root, 'node_modules', 'office-addin-debugging', 'cli.js');
  spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
}
