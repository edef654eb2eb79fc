// `npm start`: from a fresh clone to the simulated Outlook in one step. Plain Node, no packages.
import path from 'node:path';
import { buildMissing } from '../tools/build.mjs';
import { installMissing, root } from '../tools/install.mjs';
import { readOptions } from '../tools/script-options.mjs';
import { portToServe, serve } from './server.mjs';

readOptions(`Usage: npm start

Serves the simulated Outlook at http://localhost:3000; installs and builds first where that is missing.
PORT=3001 npm start takes another port.
`);
const port = await portToServe('npm start');

installMissing();
buildMissing();

const { origin } = await serve({
  dist: path.join(root, 'dist'),
  officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  port,
});
console.log(`
The simulated Outlook is open at ${origin}  (Ctrl+C to stop)
Try your own mail: ${origin}/try.html`);
