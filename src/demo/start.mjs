// `npm start`: from a fresh clone to the simulated Outlook, or to the training room, in one step. Plain Node, no packages.
import path from 'node:path';
import { buildMissing } from '../tools/build.mjs';
import { installMissing, root } from '../tools/install.mjs';
import { readOptions } from '../tools/script-options.mjs';
import { portToServe, serve } from './server.mjs';
import { serveTraining } from './training-server.mjs';

const { values } = readOptions(
  `Usage: npm start
       HOST=0.0.0.0 npm start -- --training

Serves the simulated Outlook at http://localhost:3000; installs and builds first where that is missing.
PORT=3001 npm start takes another port.

Options:
  --training  the training room alone; with HOST=0.0.0.0 for every device in this network
  --help      show this text
`,
  { training: { type: 'boolean', default: false } },
);
// Many shells set HOST to this machine's name: only the training room listens to it.
const host = values.training ? process.env['HOST'] || undefined : undefined;
const port = await portToServe(values.training ? 'npm start -- --training' : 'npm start', host);

installMissing();
buildMissing();

const dist = path.join(root, 'dist');
if (values.training) {
  const { origin, addresses } = await serveTraining({ folder: path.join(dist, 'training'), port, host });
  const others =
    addresses.length > 0
      ? `For phones and other devices in this network: ${addresses.join('  ')}`
      : 'Only this machine can open it. For phones: HOST=0.0.0.0 npm start -- --training';
  console.log(`
The training room is open at ${origin}  (Ctrl+C to stop)
${others}
Present at ${origin}: there, browsers let the page use the camera.`);
} else {
  const { origin } = await serve({
    dist,
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port,
  });
  console.log(`
The simulated Outlook is open at ${origin}  (Ctrl+C to stop)
Try your own mail: ${origin}/try.html`);
}
