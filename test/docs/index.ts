/* `npm run docs`: writes the pages of the documentation that come from the source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from './pages';

for (const [file, page] of Object.entries(pages)) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page());
  console.log(file);
}
