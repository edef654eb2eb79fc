import type { Finding, Group, Outcome, Verdict } from '../../src/detection/contract';

/** Nothing found, everything read. */
export const noSigns: Verdict = {
  level: 'no-signs',
  carrier: null,
  applications: [],
  emotetPattern: null,
  patterns: [],
  score: 0,
  rules: [],
  outcomes: [],
  gaps: [],
  milliseconds: 3,
  version: '1.2.3',
};

/** One detector's findings. */
export function found(detector: string, group: Group, weight: number, ...findings: readonly Finding[]): Outcome {
  return { detector, group, state: 'found', weight, attack: ['T1566.001'], findings };
}

export const hijack = found('contact-from-elsewhere', 'sender', 12, {
  message: 'otherDomain',
  values: { name: 'Hanako Suzuki', from: 'suzuki@stranger.example', known: 'suzuki@partner.example' },
  where: { in: 'header', name: 'From' },
  proof: {
    kind: 'mailboxes',
    known: 'suzuki@partner.example',
    here: 'suzuki@stranger.example',
    seen: 'conversation',
  },
});

const macro = found('program-starting-macro', 'document', 30, {
  message: 'startsProgram',
  values: { when: 'opening', procedure: 'Document_Open', means: 'Shell' },
  where: { in: 'part', path: ['invoice.zip', 'invoice.doc'] },
  proof: { kind: 'code', lines: 'Sub Document_Open()\n  Shell "notreal.exe"\nEnd Sub' },
});

export const link = found('hacked-wordpress-link', 'link', 20, {
  message: 'wordpressDirectory',
  values: { host: 'hacked[.]example', directory: 'wp-includes' },
  where: { in: 'body' },
  proof: { kind: 'link', link: 'hxxp://hacked[.]example/wp-includes/aB3dE/' },
});

/** A file that runs by itself at a double click. */
export const shortcut = found('shortcut-command', 'document', 30, {
  message: 'startsCommand',
  values: { name: 'scan.lnk', program: 'cmd' },
  where: { in: 'part', path: ['scan.zip', 'scan.lnk'] },
});

/** What a verdict says of such a file alone. */
export const program = { carrier: 'program', applications: [] } as const;

/** A lock with its key beside it. */
export const key = found('password-in-same-message', 'carrier', 18, {
  message: 'opened',
  values: { name: 'scan.zip' },
  where: { in: 'part', path: ['scan.zip'] },
  proof: { kind: 'lock', file: 'scan.zip', key: { in: 'body' } },
});

/** A stolen conversation with a macro document in a ZIP. */
export const danger: Verdict = {
  ...noSigns,
  level: 'danger',
  carrier: 'document',
  applications: ['word'],
  emotetPattern: 'D',
  patterns: ['D'],
  score: 62,
  rules: ['H1'],
  outcomes: [
    hijack,
    found('reply-without-thread', 'thread', 4, {
      message: 'noThreadHeaders',
      values: { prefix: 'Re:' },
      where: { in: 'header', name: 'In-Reply-To' },
    }),
    macro,
  ],
};

export const caution: Verdict = {
  ...noSigns,
  level: 'caution',
  carrier: 'link',
  applications: ['word'],
  score: 34,
  outcomes: [hijack, link],
};
