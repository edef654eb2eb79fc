import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { SimulatedOutlook, type PaneWindow } from '../../src/demo/host/host';
import type { NewMessage } from '../../src/demo/host/dispatch';
import type { FaultName } from '../../src/demo/host/faults';
import type { Notification } from '../../src/demo/host/notifications';
import { paneAddress } from '../../src/demo/host/pane-frame';
import { profiles, type ProfileName } from '../../src/demo/host/profiles';
import { MICROSOFT_AJAX } from '../../src/demo/server.mjs';

/** Where the page that plays Outlook stands: an address that Office.js trusts, and that the add-in's policy names. */
const OUTLOOK = 'https://outlook.office.com';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';
const officeJs = path.join('node_modules', '@microsoft', 'office-js', 'dist');

/** A page of the add-in, on a server of its own, in a page of another origin that plays Outlook. */
export interface HostedAddIn {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly host: SimulatedOutlook;
  /** What stands above the message now. */
  readonly notifications: () => readonly Notification[];
  readonly forms: readonly NewMessage[];
  /** Addresses that were asked for, without their queries. */
  readonly requests: readonly string[];
  /** Errors, rejections and broken policies, of every frame. */
  readonly complaints: readonly string[];
}

export interface HostedOptions {
  /** Of the add-in's page: `https://guard.example.com/taskpane.html`. */
  readonly address: string;
  readonly language?: string;
  readonly profile?: ProfileName;
  readonly faults?: readonly FaultName[];
  /** On display before the page starts: a page that only handles events is told of no other. */
  readonly item?: Parameters<SimulatedOutlook['select']>[0];
}

/** Opens it. Office.js' own address is answered from the npm package; every other origin is out of reach, and noted. */
export async function openHosted(context: BrowserContext, options: HostedOptions): Promise<HostedAddIn> {
  const { address, language = 'en-US', profile = 'web', faults = [], item } = options;
  const { origin } = new URL(address);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const forms: NewMessage[] = [];
  let notifications: readonly Notification[] = [];

  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url().replace(/[?#].*/, ''));
  });

  /** An answer may come when the test is over and its page closed: nobody waits for it any more. */
  const gone = () => undefined;
  const pane: PaneWindow = {
    post: (message) => {
      page
        .evaluate((text) => {
          (window as unknown as { toAddIn(text: string): void }).toAddIn(text);
        }, message)
        .catch(gone);
    },
    leave: () => undefined,
    heard: () => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve))).catch(gone),
  };
  const host = new SimulatedOutlook({
    profile: profiles[profile],
    faults: new Set(faults),
    language,
    reader: { name: 'Alex Morgan', address: 'alex.morgan@reader.example' },
    address: `${OUTLOOK}/mail/`,
    origin: OUTLOOK,
    latency: 5,
    onNotifications: (next) => (notifications = next),
    onNewMessage: (form) => forms.push(form),
  });
  host.select(item);
  await page.exposeFunction('fromAddIn', (text: unknown) => {
    host.receive(text, pane);
  });
  await page.route(`${OFFICE_JS}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length).toLowerCase();
    const body = await readFile(path.join(officeJs, name)).catch(() => undefined);
    // Office.js' own telemetry is not part of the package; an empty script sends nothing.
    await route.fulfill({ contentType: 'text/javascript', body: body ?? '' });
  });
  await page.route(AJAX, (route) => route.fulfill({ contentType: 'text/javascript', body: MICROSOFT_AJAX }));
  await page.route(`${OUTLOOK}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: outlookPage(paneAddress(address, language, OUTLOOK, 'hosted'), origin),
    }),
  );
  await page.goto(`${OUTLOOK}/mail/`);
  return {
    page,
    frame: page.frameLocator('iframe'),
    host,
    notifications: () => notifications,
    forms,
    requests,
    complaints,
  };
}

function outlookPage(address: string, addIn: string): string {
  return `<!doctype html><title>Outlook</title><link rel="icon" href="data:,">
<iframe title="Add-in" style="width: 400px; height: 700px" src="${address.replaceAll('&', '&amp;')}"></iframe>
<script>
  const frame = document.querySelector('iframe');
  window.toAddIn = (text) => frame.contentWindow.postMessage(text, ${JSON.stringify(addIn)});
  addEventListener('message', ({ data, origin, source }) => {
    if (origin === ${JSON.stringify(addIn)} && source === frame.contentWindow) window.fromAddIn(data);
  });
</script>`;
}
