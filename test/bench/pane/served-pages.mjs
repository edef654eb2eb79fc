// The built pages on a free port of this machine, as `npm start` serves them; built first where they are out of date.
import path from 'node:path';
import { buildMissing } from '../../../src/tools/build.mjs';
import { serve } from '../../../src/demo/server.mjs';
import { root } from '../../../src/tools/install.mjs';

/** @returns the server: its `origin`, and `close()` */
export function servePages() {
  buildMissing();
  return serve({
    dist: path.join(root, 'dist'),
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port: 0,
  });
}
