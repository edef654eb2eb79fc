import type { Finding, Part } from './contract';
import { isHidden } from './opened';
import type { Opened } from './opened';
import type { WeighedFinding } from './weighed';

/*
 * Combinations that decide whatever the sum says, and those that only Emotet makes. Each was chosen so that an honest
 * mail meets it less than once in a thousand.
 */

interface RuleContext {
  readonly evidence: readonly WeighedFinding[];
  readonly parts: readonly Part[];
  readonly opened: Opened;
  readonly internalSender: boolean;
}

interface Rule {
  readonly name: string;
  /** Does this rule alone justify the name Emotet? */
  readonly specific: boolean;
  readonly holds: (context: RuleContext) => boolean;
}

/** Evidence that the conversation is not what it seems to be. */
const BROKEN_THREAD = [
  'contact-from-elsewhere',
  'stranger-in-thread',
  'doubled-reply-prefix',
  'reply-without-thread',
  'foreign-html-document',
  'pasted-address-block',
] as const;

const hardRules: readonly Rule[] = [
  {
    // A document that starts a program by itself, from outside.
    name: 'H1',
    specific: false,
    holds: ({ evidence, internalSender }) => !internalSender && has(evidence, 'program-starting-macro'),
  },
  {
    // An Excel 4 macro sheet that starts itself or calls a command.
    name: 'H2',
    specific: true,
    holds: ({ evidence }) =>
      together(evidence, 'excel4-macro-sheet', 'self-starting-macro-sheet') ||
      together(evidence, 'excel4-macro-sheet', 'macro-sheet-command'),
  },
  {
    // A locked ZIP with its password beside it, a risky file inside, and something else that is wrong.
    name: 'H3',
    specific: true,
    holds: (context) => {
      const { evidence } = context;
      const beside = (sign: string) => together(evidence, 'password-in-same-message', sign);
      return (
        beside('risky-archive-entry') &&
        ((has(evidence, 'contact-from-elsewhere') && holdsCode(context)) ||
          (mayHide(context) && has(evidence, 'reply-without-thread', 'doubled-reply-prefix')) ||
          // Time sheets start by themselves too, and some firms lock whatever they send.
          (beside('self-starting-macro') &&
            ['obfuscated-macro', 'picture-lure', 'hidden-payload', 'written-script'].some(beside)) ||
          beside('program-starting-macro') ||
          beside('excel4-macro-sheet'))
      );
    },
  },
  { name: 'H4', specific: true, holds: ({ evidence }) => has(evidence, 'padded-document') },
  {
    // A script in a note, a command in a shortcut, a script or program in a small archive.
    name: 'H5',
    specific: false,
    holds: ({ evidence, internalSender }) =>
      has(evidence, 'onenote-script', 'shortcut-command') ||
      (!internalSender &&
        (hasMessage(evidence, 'risky-archive-entry', 'script') || hasMessage(evidence, 'attached-program', 'script'))),
  },
  {
    // Intranets open documents of their own servers in Word and OneNote.
    name: 'H6',
    specific: false,
    holds: ({ evidence }) =>
      evidence.some(({ detector, finding }) => detector === 'app-launching-link' && finding.dampener === undefined),
  },
  { name: 'H7', specific: false, holds: ({ evidence }) => hasMessage(evidence, 'listed-link', 'listedAddress') },
  // Code that runs while the document opens, before anybody could decide anything.
  { name: 'H9', specific: false, holds: ({ evidence }) => has(evidence, 'equation-exploit') },
  {
    // A directory that only a break-in makes, behind a sender who is not who the name says.
    name: 'H8',
    specific: true,
    holds: ({ evidence }) =>
      leadsToHackedSite(evidence) ||
      // A long random directory outside the system directories: 10 of 34 links of 2021 and later, none of 8,953 honest ones.
      (evidence.some(({ finding }) => finding.message === 'longRandomName' && finding.dampener === undefined) &&
        has(evidence, 'contact-from-elsewhere', 'stranger-in-thread')) ||
      // A contact's name over a stranger's address is 0.18 % of honest mail, in a broken thread 0.03 %, with such a link none.
      (impersonatesInBrokenThread(evidence) && leadsToPayload(evidence)),
  },
];

/** Of these, what a second address of the same person does not show. */
const SECOND_SIGNS: readonly string[] = BROKEN_THREAD.filter(
  (sign) => sign !== 'contact-from-elsewhere' && sign !== 'stranger-in-thread',
);

/**
 * Rules that make a message at least suspicious, whatever the sum says.
 *
 * S1: somebody known, from an address that is not theirs, in a conversation that shows a second sign of being stolen, with anything
 * that could carry the attack: a link whose target nobody sees, a locked archive, a file that was not read. Such a name in a broken
 * conversation is 1 of 3,900 honest mails, and 0 of the 900 and 1,800 that `npm run evaluate` reads. A name that this mailbox has
 * long known from elsewhere, and never from here, is as good as an address in the conversation.
 */
export function suspicionsThatHold(evidence: readonly WeighedFinding[], carried: boolean): readonly string[] {
  return carried && isProven(evidence) ? ['S1'] : [];
}

/** Further combinations that justify the name without deciding the level. */
const specificCombinations: readonly ((context: RuleContext) => boolean)[] = [
  ({ evidence }) => has(evidence, ...BROKEN_THREAD),
  ({ evidence }) => together(evidence, 'program-starting-macro', 'picture-lure'),
  ({ evidence }) =>
    together(evidence, 'excel4-macro-sheet', 'templates-folder-lure') ||
    together(evidence, 'program-starting-macro', 'templates-folder-lure'),
  ({ evidence }) => has(evidence, 'emotet-file-name') && has(evidence, 'onenote-script', 'shortcut-command'),
];

/** Which hard rules hold, and whether the evidence is of a kind that only Emotet makes. */
export function rulesThatHold(context: RuleContext): { readonly hard: readonly string[]; readonly specific: boolean } {
  const held = hardRules.filter(({ holds }) => holds(context));
  return {
    hard: held.map(({ name }) => name),
    specific: held.some(({ specific }) => specific) || specificCombinations.some((combination) => combination(context)),
  };
}

/** The links of Emotet's mails of all years, the weak shapes of 2018 and 2019 among them. */
const PAYLOAD_LINKS = [
  'direct-download-link',
  'hacked-cgi-link',
  'invoice-directory-link',
  'number-query-link',
  'pdf-with-link',
  'random-directory-link',
];

function leadsToPayload(evidence: readonly WeighedFinding[]): boolean {
  return evidence.some(
    ({ detector, finding, weight }) =>
      (PAYLOAD_LINKS.includes(detector) && weight > 0 && finding.dampener === undefined) ||
      (detector === 'mismatched-link-text' && finding.message === 'fileName' && finding.dampener === undefined),
  );
}

/** Somebody known, from an address that is not theirs, in a conversation that shows a second sign of being stolen. */
export function impersonatesInBrokenThread(evidence: readonly WeighedFinding[]): boolean {
  return (
    isProven(evidence) ||
    (has(evidence, 'contact-from-elsewhere') && has(evidence, ...SECOND_SIGNS, 'stranger-in-thread'))
  );
}

/** The same with a second sign that says more than a second address: whoever writes from one is a stranger in the thread as well. */
function isProven(evidence: readonly WeighedFinding[]): boolean {
  return (
    hasMessage(evidence, 'contact-from-elsewhere', 'otherDomainWithoutThread') ||
    ((has(evidence, 'contact-from-elsewhere') || hasMessage(evidence, 'unfamiliar-address', 'firstTime')) &&
      has(evidence, ...SECOND_SIGNS))
  );
}

/** Is there something in a locked archive that was not read, or that does anything? What was opened and is harmless hides nothing. */
function mayHide({ evidence, parts, opened }: RuleContext): boolean {
  return (
    parts.some((part) => part.path.length > 1 && isHidden(part)) ||
    evidence.some((piece) => piece.detector === 'password-in-same-message' && !opened.isHabit(piece))
  );
}

/** Does a locked archive hold code, or something that nobody could read? */
function holdsCode({ evidence, opened }: RuleContext): boolean {
  return evidence.some(
    ({ detector, finding: { where } }) =>
      detector === 'password-in-same-message' && !(where.in === 'part' && opened.isInert(where.path)),
  );
}

function has(evidence: readonly WeighedFinding[], ...detectors: readonly string[]): boolean {
  return evidence.some(({ detector }) => detectors.includes(detector));
}

function hasMessage(evidence: readonly WeighedFinding[], detector: string, message: string): boolean {
  return evidence.some((piece) => piece.detector === detector && piece.finding.message === message);
}

function leadsToHackedSite(evidence: readonly WeighedFinding[]): boolean {
  const isStranger = has(
    evidence,
    'address-in-name',
    'contact-from-elsewhere',
    'stranger-in-thread',
    'doubled-reply-prefix',
  );
  // Newsletters count clicks through other hosts: only the text of this very link accuses it.
  const mismatched = new Set(
    evidence.flatMap(({ detector, finding }) => (detector === 'mismatched-link-text' ? linkOf(finding) : [])),
  );
  return evidence.some(
    ({ detector, finding }) =>
      (detector === 'hacked-wordpress-link' || finding.message === 'randomUnderSystem') &&
      // Popular sites are broken into as well; nobody's own site is strange to him.
      (finding.dampener === undefined || finding.dampener === 'popular') &&
      (isStranger || linkOf(finding).some((link) => mismatched.has(link))),
  );
}

function linkOf({ proof }: Finding): readonly string[] {
  return proof?.kind === 'link' ? [proof.link] : [];
}

/** Do both speak of the same attachment? Two files in one mail may be half guilty each and honest both. */
function together(evidence: readonly WeighedFinding[], first: string, second: string): boolean {
  const attachmentsOf = (id: string) =>
    evidence.flatMap(({ detector, finding }) =>
      detector === id && finding.where.in === 'part' ? [finding.where.path[0]] : [],
    );
  const found = new Set(attachmentsOf(first));
  return attachmentsOf(second).some((attachment) => found.has(attachment));
}
