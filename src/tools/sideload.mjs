// `npm run sideload`: the built add-in in a real Outlook, from this machine, over https. Windows and macOS.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildMissing } from './build.mjs';
import { serve } from '../demo/server.mjs';
import { installMissing, root } from './install.mjs';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    'Outlook can be started with an add-in on Windows and macOS only. Here, "npm start" opens the simulated Outlook.',
  );
  process.exit(1);
}
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
console.log(`The add-in is served at ${origin}. Starting Outlook …  (Ctrl+C to stop)`);
spawn(
  process.execPath,
  [
    path.join(root, 'node_modules', 'office-addin-debugging', 'cli.js'),
    'start',
    'manifest.xml',
    'desktop',
    '--app',
    'outlook',
    '--no-debug',
  ],
  { cwd: root, stdio: 'inherit' },
);
