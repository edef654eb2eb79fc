// What differs from one of Microsoft's clouds to another: where Office.js comes from, and which pages show Outlook on the web. Both
// stand in the built pages, in their first script and in the servers' configurations, which say the same.
import { createHash } from 'node:crypto';

/** The folder from which Office.js loads its own files, and one that they ask for besides. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/';
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com';
const OUTLOOK = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
];

const officeJs = (host) => `https://${host}/appsforoffice/lib/`;

/**
 * Office.js: learn.microsoft.com, "Guidance for deploying Office Add-ins on government clouds" (2025-01-28), and for 21Vianet the
 * include of the same page. Outlook: "Microsoft 365 endpoints" of each cloud (worldwide and GCC, GCC High, DoD, 21Vianet). Nobody has tried
 * them with this add-in. `MicrosoftAjax.js` stands on the public internet, which only GCC reaches.
 */
export const clouds = {
  worldwide: { officeJs: OFFICE_JS, outlook: OUTLOOK, ajax: true },
  gcc: {
    officeJs: officeJs('appsforoffice.gcc.cdn.office.net'),
    outlook: OUTLOOK.filter((address) => !address.includes('live.com')),
    ajax: true,
  },
  'gcc-high': {
    officeJs: officeJs('appsforoffice.gcch.cdn.office.net'),
    outlook: ['https://outlook.office365.us'],
    ajax: false,
  },
  dod: {
    officeJs: officeJs('appsforoffice.dod.cdn.office.net'),
    outlook: ['https://outlook-dod.office365.us', 'https://webmail.apps.mil'],
    ajax: false,
  },
  '21vianet': {
    officeJs: officeJs('appsforoffice.cdn.partner.office365.cn'),
    outlook: ['https://partner.outlook.cn'],
    ajax: false,
  },
};

/**
 * A cloud by its name. Nobody outside knows the addresses of an air-gapped one: whoever is inside gives them.
 * @param {{ cloud: string, officeJs?: string, outlook?: readonly string[] }} asked `officeJs` is the address of office.js
 * @returns the cloud, or a sentence that says what is wrong
 */
export function cloudOf({ cloud, officeJs: address, outlook = [] }) {
  if (cloud !== 'air-gapped') {
    if (address !== undefined || outlook.length > 0) return '--office-js and --outlook are for --cloud air-gapped.';
    return (
      (Object.hasOwn(clouds, cloud) && clouds[cloud]) ||
      `--cloud takes ${[...Object.keys(clouds), 'air-gapped'].join(', ')}.`
    );
  }
  const isOfficeJs = /^https:\/\/[\w.-]+(?::\d+)?\/(?:[\w.-]+\/)*lib\/1\/hosted\/office\.js$/.test(address ?? '');
  if (!isOfficeJs)
    return '--office-js takes the https address of Office.js in that cloud: https://…/lib/1/hosted/office.js.';
  const isOrigin = (text) => /^https:\/\/[\w.-]+(?::\d+)?$/.test(text);
  if (outlook.length === 0 || !outlook.every(isOrigin))
    return '--outlook takes the https address of Outlook on the web in that cloud, without a path; more than once for more than one.';
  return { officeJs: address.slice(0, -'1/hosted/office.js'.length), outlook, ajax: false };
}

/**
 * Writes a cloud's addresses into a page, a script or a configuration of the worldwide one.
 * @param {string} text
 * @param {{ officeJs: string, outlook: readonly string[], ajax: boolean }} cloud
 */
export function forCloud(text, { officeJs: folder, outlook, ajax }) {
  const written = text
    .replaceAll(OFFICE_JS, folder)
    .replaceAll(new URL(OFFICE_JS).origin, new URL(folder).origin)
    .replaceAll(OUTLOOK.join(' '), outlook.join(' '));
  return ajax ? written : written.replaceAll(` ${MICROSOFT_AJAX};`, ';');
}

/**
 * The pages and first scripts of a built folder for another cloud. A page names the digest of its first script.
 * @param {Readonly<Record<string, string>>} files texts by name, `trusted-types.js` and every page that loads it among them
 */
export function siteForCloud(files, cloud) {
  const written = Object.entries(files).map(([name, text]) => [name, forCloud(text, cloud)]);
  const policy = Object.fromEntries(written)['trusted-types.js'];
  const digest = createHash('sha384').update(policy).digest('base64');
  return Object.fromEntries(
    written.map(([name, text]) => [
      name,
      text.replace(/(src="trusted-types\.js" integrity=")sha384-[^"]+"/, `$1sha384-${digest}"`),
    ]),
  );
}
