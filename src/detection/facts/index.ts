import type { Budget } from '../budget';
import type { FactName, Facts, Gap, GapAt, InspectionSettings, Kind, MessageInput, Part, Subject } from '../contract';
import type { PackageReader } from '../formats/office/encryption/office-crypto';
import type { Host } from '../host';
import { readAuthentication } from './message/authentication';
import { readBody } from './message/body';
import { once } from '../once';
import { readHeaders } from './message/headers';
import { collectLinks } from './link/links';
import type { OpenedFiles } from './file/opened-files';
import type { SharedPurse } from './in-shares';
import { partTree } from './file/part-tree';
import { openParts } from './file/parts';
import { subjectsIn } from './subjects';
import defer * as macro from './macro/macros';
import defer * as macroSheet from './macro-sheet/actions';
import { findPasswords } from './message/passwords';
import { readCorrespondent } from './correspondent/correspondent';
import { readSender } from './message/sender';
import { readThread } from './thread/thread';
import { documentTexts } from './words/document-texts';

/** What the body's page may spend of everything: ten megabytes of paragraphs leave their part to the attachments. */
const BODY_SHARE = 0.75;

/** What attachments may spend of everything. */
const PARTS_SHARE = 0.8;

/**
 * What one fact about their insides (macros, macro sheets, words) may spend of the rest, and by when of the whole time it ends. Of
 * 628 documents with macros no honest one takes a quarter of it.
 */
const INSIDE_SHARE = 0.4;
const INSIDE_TIME = 0.95;

/** Facts with the gaps that were met on the way. */
export interface GatheredFacts extends Facts {
  /** What could not be read of this fact: all of it, or a place in it. */
  gapsOf(fact: FactName): readonly GapAt[];
  /** Is there anything of this kind in the message, as far as it could be read? */
  holds(subject: Subject): boolean;
}

/** The message, understood on demand. Each fact is computed once, when a detector first asks for it. */
export function gatherFacts(
  message: MessageInput,
  settings: InspectionSettings,
  host: Host,
  budget: Budget,
  {
    agile,
    opened: known,
    notices = [],
    onFile,
  }: {
    readonly agile?: PackageReader;
    readonly opened?: OpenedFiles;
    readonly notices?: readonly string[];
    readonly onFile?: (part: Part, bytes: Uint8Array) => void;
  } = {},
): GatheredFacts {
  const headers = once(() => readHeaders(message, budget));
  const authentication = once(() => readAuthentication(headers(), settings));
  const sender = once(() => readSender({ message, headers: headers(), settings, host, budget }));
  const correspondent = once(() => readCorrespondent(message, sender(), settings));
  const thread = once(() => readThread(message, headers(), body(), budget));
  let unsearched: Gap | undefined;
  const passwords = once(() => {
    const { subject, attachments, from } = message;
    const { newestText, quoted } = thread();
    const { hints = [], text } = body();
    const fileNames = attachments.map(({ name }) => name);
    const places = { newestText, quoted, whole: text, subject, hints, fileNames, ...(from && { from }) };
    const found = findPasswords(places, budget);
    unsearched = found.gap;
    return found;
  });
  // Attachments, and the macros and words in them, may not use up what header fields, the body and its links need.
  const spendShare = <Fact>(share: number, timeShare: number, read: (purse: Budget) => Fact): Fact => {
    const purse = budget.lend(share, timeShare);
    const fact = read(purse);
    budget.settle(purse);
    return fact;
  };
  const body = once(() =>
    spendShare(BODY_SHARE, 1, (purse) => readBody(message, purse, [...notices, ...settings.notices])),
  );
  const parts = once(() =>
    spendShare(PARTS_SHARE, PARTS_SHARE, (purse) =>
      openParts(message, {
        settings,
        host,
        budget: purse,
        passwords,
        ...(agile && { agile }),
        ...(known && { opened: known }),
        ...(onFile && { onFile }),
      }),
    ),
  );
  const tree = once(() => partTree(parts()));
  const inside = <Fact>(read: (parts: readonly Part[], shared: SharedPurse) => Fact): (() => Fact) => {
    const alone = budget.limits.steps * INSIDE_SHARE;
    return once(() => {
      const found = parts();
      return spendShare(INSIDE_SHARE, INSIDE_TIME, (purse) => read(found, { budget: purse, alone }));
    });
  };
  const texts = inside(documentTexts);
  const macros = inside((found, purse) =>
    found.some(({ document }) => document?.vba) ? macro.macrosOf(found, purse) : [],
  );
  const macroSheets = inside((found, purse) =>
    found.some(({ document }) => document?.macroSheets.length) ? macroSheet.macroSheetsOf(found, purse) : [],
  );
  const links = once(() =>
    collectLinks({
      message,
      body: body(),
      parts: parts(),
      macros: macros(),
      macroSheets: macroSheets(),
      sender: sender(),
      settings,
      budget,
    }),
  );

  const stated = (place: GapAt['where']['in']): readonly GapAt[] =>
    (message.gaps ?? []).filter(({ where }) => where.in === place);
  const headerGaps = once((): readonly GapAt[] => {
    const gap = headers().gap ?? (headers().known ? undefined : 'not-supported-here');
    return [...(gap === undefined ? [] : [{ gap, where: { in: 'header', name: '' } } as const]), ...stated('header')];
  });
  const bodyGaps = once((): readonly GapAt[] => {
    const gap = body().gap ?? (body().known ? undefined : 'not-supported-here');
    return [...gapInBody(gap), ...stated('body')];
  });
  const senderGaps = (): readonly GapAt[] =>
    message.from === undefined ? [{ gap: 'not-supported-here', where: { in: 'header', name: 'From' } }] : [];
  const partGaps = once((): readonly GapAt[] => [
    ...parts()
      .filter(({ inline }) => !inline)
      .flatMap(gapAtPart),
    ...stated('part'),
  ]);
  const linkGaps = (): readonly GapAt[] => gapInBody(links().gap);
  const gaps: Readonly<Record<FactName, () => readonly GapAt[]>> = {
    headers: headerGaps,
    authentication: headerGaps,
    sender: senderGaps,
    body: bodyGaps,
    thread: once(() => [...bodyGaps(), ...gapInBody(thread().gap)]),
    // Only what is locked asks for passwords; nobody searches for them to say how far that went.
    passwords: () => [...bodyGaps(), ...gapInBody(unsearched)],
    parts: partGaps,
    texts: once(() => [...partGaps(), ...texts().flatMap(gapAtPart)]),
    macros: once(() => [
      ...partGaps(),
      ...macros().flatMap(({ part: { path }, gap }) => gapAtPart({ path, ...(gap && { gap }) })),
    ]),
    macroSheets: once(() => [
      ...partGaps(),
      ...macroSheets().flatMap(({ part: { path }, gap }) => gapAtPart({ path, ...(gap && { gap }) })),
    ]),
    links: once(() => [...bodyGaps(), ...partGaps(), ...linkGaps()]),
  };

  const facts: Facts = {
    message,
    settings,
    get headers() {
      return headers();
    },
    get authentication() {
      return authentication();
    },
    get sender() {
      return sender();
    },
    get correspondent() {
      return correspondent();
    },
    get body() {
      return body();
    },
    get thread() {
      return thread();
    },
    get passwords() {
      return passwords().stated;
    },
    get parts() {
      return parts();
    },
    get tree() {
      return tree();
    },
    get texts() {
      return texts();
    },
    get macros() {
      return macros();
    },
    get macroSheets() {
      return macroSheets();
    },
    get links() {
      return links().links;
    },
  };
  return Object.assign(facts, { gapsOf: (fact: FactName) => gaps[fact](), holds: subjectsIn(facts) });
}

function gapInBody(gap: Gap | undefined): readonly GapAt[] {
  return gap === undefined ? [] : [{ gap, where: { in: 'body' } }];
}

function gapAtPart({ path, gap, kind }: Pick<Part, 'path' | 'gap'> & { readonly kind?: Kind }): readonly GapAt[] {
  if (gap === undefined) return [];
  const isUnopened = gap === 'not-supported-here' && (kind === 'unknown' || kind === 'sealed' || kind === 'mailbox');
  return [{ gap, where: { in: 'part', path }, ...(isUnopened && { kind }) }];
}
