// The web server of the simulated Outlook. Node's own http alone: it needs nothing but the built folder and Office.js' package.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import { ownFile } from './own-scenarios.mjs';
import { LIVE_EVENTS, LIVE_SCRIPT, withLiveReload } from './live-reload.mjs';

/** What the built pages load, as Microsoft asks of add-ins. Here the npm copy answers in its place, so that nothing leaves the machine. */
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS = '/office-js/';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Fluent UI fills empty style elements through the CSSOM: the hash is that of no text at all, so written styles stay forbidden. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * @param {readonly string[]} styles what a style element may hold
 * @param {{ scripts?: string, parents?: string, connects?: string }} more addresses besides our own, each after a blank; what may be
 *   connected to
 */
const pagePolicy = (styles, { scripts = '', parents = '', connects = "'self'" } = {}) =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    `style-src 'self' ${styles.join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connects}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    `frame-ancestors 'self'${parents}`,
  ].join('; ');

/** Inside a real Outlook: Office.js comes from Microsoft, and Outlook on the web is the page around. */
const OUTLOOK_POLICY = pagePolicy(
  // Office.js writes style elements of its own (office-js #1687).
  ["'unsafe-inline'"],
  {
    scripts: ' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com',
    parents:
      ' https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft https://outlook.live.com',
  },
);

/** Where mail is judged nothing is connected to, not even this server: by the workers, and by the page on which people try their own. */
const JUDGING_POLICY = pagePolicy([EMPTY_STYLE], { connects: "'none'" });

/** The frame that shows a message's HTML: nothing runs, nothing is fetched. */
const MESSAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

const THIS_MACHINE = '127.0.0.1';

/** Of pages that may do less than the others. */
const POLICIES = { '/message.html': MESSAGE_POLICY, '/try.html': JUDGING_POLICY };

/** Office.js asks for MicrosoftAjax.js, which only Microsoft's CDN has; these are the few globals that it looks for. */
export const MICROSOFT_AJAX = `window.Type = Function;
Type.registerNamespace = (name) => (window[name] = window[name] || {});
Type.registerClass = () => {};
Type.prototype.registerClass = () => {};
window.Sys = {
  StringBuilder: function () {},
  Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  Debug: { trace() {} },
};
Function._validateParams = () => null;
for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined', 'create',
  'invalidOperation', 'notImplemented', 'parameterCount']) Error[name] = (...parts) => new Error(parts.join(' '));
String.format = (text, ...values) => text.replace(/\\{(\\d)\\}/g, (_, index) => values[index]);
`;

/** On plain http Office.js asks a page of its own folder whether the host may be trusted. Here the host is this same server. */
const TRUST = `addEventListener('message', ({ origin, source }) => {
  if (origin === location.origin) source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
});
`;

/** Answers that are no files. */
const WRITTEN = {
  '/office-js/msajax.js': ['.js', MICROSOFT_AJAX],
  '/office-js/trust.js': ['.js', TRUST],
  '/office-js/agaveerrorux/index.html': [
    '.html',
    '<!doctype html><title>Trust</title><script src="/office-js/trust.js"></script>',
  ],
  // Telemetry of Office.js itself: nothing is sent from here.
  '/office-js/telemetry/oteljs_agave.js': ['.js', ''],
};

/**
 * Serves the built folder, and Office.js from its npm package, to this machine.
 * @param {{ dist: string, officeJs: string, port: number, tls?: import('node:https').ServerOptions,
 *   live?: import('./live-reload.mjs').LiveReload, own?: string }} options folders as absolute paths; port 0 takes any free one; with
 *   `tls`, over https to a real Outlook, which loads Office.js from Microsoft; with `live`, the simulated Outlook is loaded again after
 *   each build; `own`: a company's scenarios
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export function serve({ dist, officeJs, port, tls, live, own }) {
  return listen({ dist, officeJs, live, own, toOutlook: tls !== undefined, start: '/demo.html' }, { port, tls });
}

/** Serves a site, to this machine where no `host` is named. */
export async function listen(site, { port, host = THIS_MACHINE, tls }) {
  const answer = (request, response) => {
    void respond(request, response, site);
  };
  const server = tls === undefined ? createServer(answer) : createSecureServer(tls, answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns whether a server of this machine listens on the port already; never for port 0, which takes any free one */
export async function isInUse(port, host = THIS_MACHINE) {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}

/**
 * The port that `PORT` names, 3000 when left out. Ends the process when it is none, or in use: before the minutes of a first build, not
 * after them.
 * @param {string} command the one to start again with another port
 * @param {string} [host] as Node's `listen` takes it
 */
export async function portToServe(command, host) {
  const port = Number(process.env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
    process.exit(2);
  }
  try {
    if (await isInUse(port, host)) {
      console.error(`Port ${port} is in use. Choose another one: PORT=${port + 1} ${command}`);
      process.exit(1);
    }
  } catch (error) {
    if (host === undefined) throw error;
    console.error(`HOST must be an address of this machine, such as 0.0.0.0 for all of them, not "${host}".`);
    process.exit(2);
  }
  return port;
}

async function respond(request, response, site) {
  const { dist, officeJs, live, own, toOutlook, start, files = {}, others = [], addresses = [] } = site;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-cache');
  // A page elsewhere that has its own name point to this machine (DNS rebinding) still sends that name.
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!['localhost', THIS_MACHINE, ...others].includes(name)) return end(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);

  const pathname = pathOf(request.url ?? '/');
  if (pathname === undefined) return end(response, 400);
  if (Object.hasOwn(files, pathname)) {
    return send(response, JUDGING_POLICY, path.extname(pathname), files[pathname]);
  }
  const ofCompany = await ownFile(own, pathname);
  if (ofCompany !== undefined) return send(response, JUDGING_POLICY, path.extname(pathname), ofCompany);
  const isOfficeJs = officeJs !== undefined && pathname.startsWith(OFFICE_JS);
  // The package's folders are lower case, what Office.js asks for is not (AgaveErrorUX, en-US).
  const place = isOfficeJs ? pathname.toLowerCase() : pathname === '/' ? start : pathname;

  if (place === LIVE_EVENTS && live !== undefined) return live.follow(response);
  const written = { ...(isOfficeJs && WRITTEN), ...(live !== undefined && LIVE_SCRIPT) }[place];
  if (written !== undefined) return send(response, pagePolicy([EMPTY_STYLE]), written[0], written[1]);

  const folder = isOfficeJs ? officeJs : dist;
  const file = path.join(folder, isOfficeJs ? place.slice(OFFICE_JS.length) : place);
  if (!file.startsWith(folder + path.sep)) return end(response, 403);
  // Asked for ahead of the page: a build that ends meanwhile loads it once more.
  const build = live?.newest();
  let content;
  try {
    content = await readFile(file);
  } catch {
    return end(response, 404);
  }
  const extension = path.extname(file);
  if (toOutlook) return send(response, OUTLOOK_POLICY, extension, content);
  // Workers are bound by the policy that their own script came with; pages by their own.
  if (extension !== '.html') return send(response, JUDGING_POLICY, extension, content);
  const html = withAddresses(content.toString('utf8'), addresses);
  const page = live !== undefined && place === '/demo.html' ? withLiveReload(html, build) : html;
  send(response, POLICIES[place] ?? pagePolicy([EMPTY_STYLE]), extension, withLocalOfficeJs(page));
}

/** @returns the decoded path, or undefined for an address that is none or hides a character that ends paths */
function pathOf(address) {
  try {
    const pathname = decodeURIComponent(new URL(`http://localhost${address}`).pathname);
    return pathname.includes('\0') || pathname.includes('\\') ? undefined : pathname;
  } catch {
    return undefined;
  }
}

function withLocalOfficeJs(html) {
  const at = html.indexOf(OFFICE_JS_CDN);
  if (at === -1) return html;
  const tag = html.lastIndexOf('<script', at);
  const before = tag === -1 ? at : tag;
  const ajax = tag === -1 ? '' : `<script src="${OFFICE_JS}msajax.js"></script>`;
  return html.slice(0, before) + ajax + html.slice(before).replaceAll(OFFICE_JS_CDN, `${OFFICE_JS}office.js`);
}

/** Tells the page by which addresses others find it: a browser knows only the one that it was opened with. */
function withAddresses(html, addresses) {
  if (addresses.length === 0) return html;
  return html.replace('</head>', `<meta name="emotet-guard-addresses" content="${addresses.join(' ')}" /></head>`);
}

function send(response, policy, extension, content) {
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('content-security-policy', policy);
  response.end(content);
}

function end(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
