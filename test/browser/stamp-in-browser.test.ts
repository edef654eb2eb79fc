import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSigning } from '../../src/cli/serve/signing';
import { isGap } from '../../src/detection/contract';
import { textHost } from '../../src/hosts/browser';
import { en } from '../../src/locales/en';
import { readEml } from '../../src/mail/eml';
import { bindingOf } from '../../src/stamp/binding';
import { temporaryFolder } from '../cli/run';
import { gatewayKey } from '../stamp/keys';
import { expect as see } from './see';
import { servedDemo } from './simulated-outlook';

const demo = servedDemo();
const folder = temporaryFolder();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const letter = [
  'From: Hanako Suzuki <suzuki@partner.example>',
  'To: reader@reader.example',
  'Subject: The minutes',
  'Message-ID: <1@partner.example>',
  'Date: Sun, 29 Nov 2026 10:00:00 +0000',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Please see the minutes.</p>',
];

/** The letter as it arrives, with the stamp of a mail server, and that server's public key. */
async function delivered() {
  const file = path.join(folder, 'gateway.pem');
  writeFileSync(file, gatewayKey());
  const signing = await readSigning(file);
  const message = readEml(new TextEncoder().encode(letter.join('\r\n')));
  if (typeof signing === 'string' || isGap(message)) throw new Error('no stamp');
  const digest = bindingOf(message, textHost, sha256);
  const at = '2026-11-29T10:00:00Z';
  const stamp = signing.stamp({ level: 'danger', pattern: null, at, digest, files: sha256(new Uint8Array()) });
  const lines = [`X-Emotet-Guard: ${stamp}`, 'Received: from a by b; Sun, 29 Nov 2026 10:00:01 +0000', ...letter];
  return { eml: lines.join('\r\n'), publicKey: signing.publicKey };
}

it.each([
  ['goes by it, with the browser’s own cryptography', true, en.pane.headings.danger],
  ['knows nothing of it without the key', false, en.pane.headings['no-signs']],
])('a pane whose mail server has warned %s', async (_what, hasKey, heading) => {
  const { eml, publicKey } = await delivered();
  const { page, pane, paneHeading } = await demo.open('?lang=en&fault=unpinned');
  // The pane of an organisation: the simulated Outlook itself has none.
  await page.route(/\/taskpane\.html\?(?!.*org=)/, (route) =>
    route.fulfill({ status: 302, headers: { location: `${route.request().url()}&org=stamped` } }),
  );
  await page.route('**/config/stamped.json', (route) =>
    route.fulfill({ json: { version: 1, ...(hasKey && { mailServerKey: publicKey }) } }),
  );
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'minutes.eml', mimeType: 'message/rfc822', buffer: Buffer.from(eml) });
  await see(paneHeading).toHaveText(heading);
  await see(pane.getByText(en.pane.mailServer.danger)).toHaveCount(hasKey ? 1 : 0);
});
