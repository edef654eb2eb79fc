import type { CheckupTexts } from './checkup-texts';

const UPLOAD = 'Upload the whole folder of the release again.';
const HEADERS = 'Compare the server’s configuration with the one in docs/hosting.';

export const en: CheckupTexts = {
  states: { fault: 'Fault', warning: 'Warning', unseen: 'Not checked', fine: 'OK' },
  areas: {
    server: 'Server',
    certificate: 'Certificate',
    files: 'Files',
    policy: 'Content Security Policy',
    trustedTypes: 'Trusted Types',
    headers: 'Headers',
    settings: 'Settings',
    blockList: 'Block list',
    manifest: 'Manifest',
    browser: 'This browser',
  },
  filesAndMore: { one: '{first} and 1 more file', other: '{first} and {count} more files' },
  summary: { wrong: '{faults}, {warnings}', fine: 'No faults, no warnings' },
  faults: { one: '1 fault', other: '{count} faults' },
  warnings: { one: '1 warning', other: '{count} warnings' },
  remarks: {
    noAnswer: {
      says: 'The server does not answer ({reason}).',
      todo: 'Check its name, its port, and whether it is running.',
    },
    noAddIn: {
      says: 'There are no files of Emotet Guard at this address.',
      todo: 'Check the address: it is the folder that contains taskpane.html.',
    },

    certificateExpired: {
      says: 'The certificate expired on {day}. Outlook shows an empty pane.',
      todo: 'Renew it now.',
    },
    certificateOfAnother: {
      says: 'The certificate is not for {host}. It names: {names}.',
      todo: 'Get one that names this server.',
    },
    certificateIncomplete: {
      says: 'The certificate is not trusted: the chain does not lead to a known authority ({reason}).',
      todo: 'Have the server send the intermediate certificates too (fullchain.pem). If your organization is its own authority, name its certificate with --ca.',
    },
    certificateUntrusted: {
      says: 'The certificate is not trusted ({reason}).',
      todo: 'Use one of an authority that all clients trust. If your organization is its own authority, name its certificate with --ca.',
    },
    certificateEnds: {
      says: {
        one: 'The certificate expires tomorrow ({day}).',
        other: 'The certificate expires in {count} days ({day}).',
      },
      todo: 'Renew it, and check why the automatic renewal has not.',
    },
    certificateFine: { says: 'Trusted, and valid for {count} more days (until {day}).' },

    listMissing: {
      says: 'The list of the release (release.json) is not on the server.',
      todo: 'An older version, or an upload that left it out. ' + UPLOAD,
    },
    listDamaged: { says: 'The list of the release (release.json) cannot be read.', todo: UPLOAD },
    otherVersion: {
      says: 'The server has version {server}; this program is version {own}. Files are compared with the server’s own list.',
      todo: 'To check against the original files, use the program of version {server}.',
    },
    otherCloud: {
      says: 'The server’s files are for {server}; this program is for {own}. Files are compared with the server’s own list.',
      todo: 'Use the program from the same package as the files.',
    },
    fileMissing: { says: 'Not on the server.', todo: UPLOAD },
    fileRefused: {
      says: 'The server refuses to give the file (HTTP {status}).',
      todo: 'It must answer without a login. Check permissions and access rules.',
    },
    fileStatus: { says: 'The server answers with an error (HTTP {status}).', todo: 'Look into its log.' },
    fileRedirected: {
      says: 'The server leads elsewhere ({address}). It was not followed.',
      todo: 'Have the file answered at its own address, without a redirect.',
    },
    fileUnanswered: { says: 'No answer ({reason}).', todo: 'Check the server and the network in between.' },
    fileTooSlow: { says: 'Not answered in time.', todo: 'Check the server and the network in between.' },
    fileTooLarge: { says: 'Far larger than any file of the release.', todo: UPLOAD },
    fileDiffers: {
      says: 'Not the file of version {version}: damaged, changed, or of another release.',
      todo: UPLOAD + ' If somebody changed it on purpose, find out who.',
    },
    fileOfVersion: {
      says: 'Of version {version}, while the list says {wanted}: two releases are mixed.',
      todo: UPLOAD,
    },
    filesFine: {
      says: {
        one: 'The file is that of version {version}.',
        other: 'All {count} files are those of version {version}, by their digests.',
      },
    },

    policyMissing: {
      says: 'Content-Security-Policy is missing.',
      todo: HEADERS,
    },
    policyAllows: {
      says: '{directive} allows too much: {sources}',
      todo: 'Take it out of Content-Security-Policy: docs/hosting has the policy that is needed.',
    },
    policyBlocks: {
      says: '{directive} blocks what the add-in needs: {sources}',
      todo: 'Add it to Content-Security-Policy. If there are two policies, each one applies.',
    },
    policySandboxed: { says: 'The directive "sandbox" stops the add-in.', todo: 'Remove it.' },
    anyFrame: {
      says: 'Any website may show the pane inside its own page: frame-ancestors is missing or names everybody.',
      todo: HEADERS,
    },
    noFrame: {
      says: 'Outlook on the web may not show the pane: frame-ancestors names nobody else.',
      todo: HEADERS,
    },
    frameLacks: {
      says: 'frame-ancestors does not name every Outlook on the web: {sources}',
      todo: 'Add them, unless your readers use Exchange Server alone.',
    },
    frameOptions: {
      says: 'X-Frame-Options ({value}) can keep Outlook on the web from showing the pane.',
      todo: 'Remove it. frame-ancestors in Content-Security-Policy does its work.',
    },
    policyFine: { says: 'Allows what the add-in needs, and nothing that would let scripts of others in.' },

    typesEnforced: { says: 'Enforced.' },
    typesReported: {
      says: 'Only reported, not enforced: this is how it begins. The guide says when to enforce them.',
    },
    typesAbsent: { says: 'Neither reported nor enforced.', todo: HEADERS },
    typesAnyPolicy: {
      says: 'Enforced, but any policy may be created: "trusted-types default" is missing.',
      todo: 'Put both directives into Content-Security-Policy.',
    },
    typesReportedUntold: {
      says: 'Only reported, but the pages are not told: the header Server-Timing is missing, and Office.js gets empty markup.',
      todo: 'Send "Server-Timing: trusted-types-report-only" together with Content-Security-Policy-Report-Only.',
    },
    typesEnforcedTold: {
      says: 'Enforced, but the pages are told that they are not: Office.js fails when it writes markup.',
      todo: 'Remove the headers Server-Timing and Content-Security-Policy-Report-Only.',
    },
    typesWithoutOurs: {
      says: 'The pages may not create their own policy: "trusted-types" does not name "default".',
      todo: 'Write "trusted-types default".',
    },

    typeWrong: {
      says: 'Sent as {type} instead of {wanted}.',
      todo: 'Set the type for this file extension on the server.',
    },
    nosniffMissing: { says: 'X-Content-Type-Options: nosniff is missing.', todo: HEADERS },
    hstsMissing: {
      says: 'Strict-Transport-Security is missing.',
      todo: HEADERS,
    },
    hstsShort: {
      says: {
        one: 'Strict-Transport-Security lasts only 1 day.',
        other: 'Strict-Transport-Security lasts only {count} days.',
      },
      todo: 'Use max-age=31536000, a year.',
    },
    headerMissing: { says: '{header} is missing.', todo: HEADERS },
    keptTooLong: {
      says: 'Browsers may keep the file without asking ({value}): a new version is not there at the next start.',
      todo: 'Send "Cache-Control: no-cache" for everything outside assets/.',
    },
    keptUnsaid: {
      says: 'Nothing is said about caching: a browser may keep the file for days.',
      todo: 'Send "Cache-Control: no-cache" for everything outside assets/.',
    },
    assetsNotKept: {
      says: 'May not be kept ({value}): the pane starts slowly, and Outlook may show no icon.',
      todo: 'Send "Cache-Control: public, max-age=604800" for assets/.',
    },
    headersFine: { says: { one: '1 file checked.', other: '{count} files checked: types, caching, and the rest.' } },

    settingsNotAsked: { says: 'No organization was named (org).' },
    settingsFailed: {
      says: '{file} cannot be used. All checks run with their defaults, and readers see no contact.',
    },
    settingsBroken: {
      says: { one: '{file} has 1 error.', other: '{file} has {count} errors.' },
      todo: 'What is wrong is left out, and the rest counts. Check the file with "emotet-guard settings check" before you upload it.',
    },
    settingsFine: { says: '{file}: no errors found.' },

    blockListNone: { says: 'The settings name no block list.' },
    blockListBroken: { says: 'The block list is not used.' },
    blockListEnds: {
      says: {
        one: 'The block list counts for 1 more day (made on {created}, until {ends}).',
        other: 'The block list counts for {count} more days (made on {created}, until {ends}).',
      },
      todo: 'Build a new one, and check why it was not built by itself.',
    },
    blockListFine: {
      says: '{file} is {age} days old, with {entries} entries, and counts until {ends}. Its digest is the one in the settings: {digest}',
    },

    manifestNotGiven: { says: 'No manifest was given, and there is none on the server.' },
    manifestOfAnother: {
      says: 'The manifest on the server is for {host}, not for this address. Name the one that was deployed.',
    },
    manifestElsewhere: {
      says: 'The manifest leads to another server: {host}. It was not asked.',
      todo: 'Write the manifest for this address, or check the other one.',
    },
    manifestDamaged: {
      says: 'The manifest cannot be read.',
      todo: 'Name the XML file that "emotet-guard manifest --out" wrote.',
    },
    manifestOrganisation: {
      says: 'The manifest loads the settings of {manifest}, not of {org}.',
      todo: 'Write the manifest with --org {org}.',
    },
    manifestIconSize: {
      says: 'The icon has {found} pixels; the manifest needs {wanted}.',
      todo: UPLOAD,
    },
    manifestNewer: {
      says: 'The manifest was written by version {manifest}; the server has {server}.',
      todo: 'Upload the files of version {manifest}.',
    },
    scriptNotAllowed: {
      says: 'Classic Outlook may not load the settings for the event handler: {script} is not on the list.',
      todo: 'Put the file there; the guide says how ("For the event handler: .well-known").',
    },
    manifestFine: {
      says: 'Version {version}: all {count} addresses answer, and icons have their sizes.',
    },

    inlineScriptRuns: {
      says: 'A script written into the page runs here: the policy is not in force.',
      todo: HEADERS,
    },
    policyInForce: { says: 'The policy is in force: a script written into the page was refused.' },
    workerFails: {
      says: 'The worker that judges messages does not start ({reason}).',
      todo: 'Look at worker.js above, and at worker-src in the policy.',
    },
    workerFine: { says: 'The worker starts, and judges a harmless test message as expected.' },
    officeNotAsked: { says: 'Office.js from Microsoft: this page loads nothing from elsewhere by itself.' },
    officeFails: {
      says: 'Office.js cannot be loaded from {host}.',
      todo: 'Check proxy, firewall, and script-src in the policy.',
    },
    officeFine: { says: 'Office.js can be loaded from {host}.' },
  },
};
