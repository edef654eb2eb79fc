// `npm start`: from a fresh clone to the simulated Outlook, or to the training room, in one step. Plain Node, no packages.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildMissing } from '../tools/build.mjs';
import { installMissing, root } from '../tools/install.mjs';
import { readOptions } from '../tools/script-options.mjs';
import { namesIn } from './own-scenarios.mjs';
import { portToServe, serve } from './server.mjs';
import { serveTraining } from './training-server.mjs';

const { values } = readOptions(
  `Usage: npm start
       HOST=0.0.0.0 npm start -- --training

Serves the simulated Outlook at http://localhost:3000; installs and builds first where that is missing.
PORT=3001 npm start takes another port.

Options:
  --training            the training room alone; with HOST=0.0.0.0 for every device in this network
  --scenarios <folder>  your own scenarios for it (without it: config/scenarios, where that is there)
  --help                show this text
`,
  { training: { type: 'boolean', default: false }, scenarios: { type: 'string' } },
);
const own = path.resolve(values.scenarios ?? path.join(root, 'config', 'scenarios'));
if (values.scenarios !== undefined && !existsSync(own)) {
  console.error(`There is no folder ${own}.`);
  process.exit(2);
}
// Many shells set HOST to this machine's name: only the training room listens to it.
const host = values.training ? process.env['HOST'] || undefined : undefined;
const port = await portToServe(values.training ? 'npm start -- --training' : 'npm start', host);

installMissing();
buildMissing();

const dist = path.join(root, 'dist');
const stories = (await namesIn(own)).filter((name) => name.endsWith('.json') && name !== 'company.json');
const ofCompany =
  stories.length === 0
    ? ''
    : `
${stories.length} of your own scenarios from ${own}
What is wrong with them stands in the training room, or: node dist/cli.js training check ${JSON.stringify(own)}`;
if (values.training) {
  const { origin, addresses } = await serveTraining({ folder: path.join(dist, 'training'), port, host, own });
  const others =
    addresses.length > 0
      ? `For phones and other devices in this network: ${addresses.join('  ')}`
      : 'Only this machine can open it. For phones: HOST=0.0.0.0 npm start -- --training';
  console.log(`
The training room is open at ${origin}  (Ctrl+C to stop)
${others}
Present at ${origin}: there, browsers let the page use the camera.${ofCompany}`);
} else {
  const { origin } = await serve({
    dist,
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port,
    own,
  });
  console.log(`
The simulated Outlook is open at ${origin}  (Ctrl+C to stop)
Try your own mail: ${origin}/try.html${ofCompany}`);
}
