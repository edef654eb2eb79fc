// `npm start`: from a fresh clone to the simulated Outlook in one step. Plain Node, no packages.
import path from 'node:path';
import { buildMissing } from '../tools/build.mjs';
import { installMissing, root } from '../tools/install.mjs';
import { readOptions } from '../tools/script-options.mjs';
import { isInUse, serve } from './server.mjs';

readOptions(`Usage: npm start

Serves the simulated Outlook at http://localhost:3000; installs and builds first where that is missing.
PORT=3001 npm start takes another port.
`);
const port = Number(process.env['PORT'] || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
  process.exit(2);
}

// Before the minutes of a first build, not after them.
if (await isInUse(port)) {
  console.error(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  process.exit(1);
}

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
