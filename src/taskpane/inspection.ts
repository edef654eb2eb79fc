import type { GapAt, Level, MessageInput, Verdict } from '../detection/contract';
import type { BannerTexts } from '../locales/pane-texts';
import { bannerOf } from '../outlook/banner';
import type { Mailbox, OpenMessage } from '../outlook/mailbox';
import type { ReadingStage } from '../outlook/read-message';
import { onAttention } from './attention';
import type { Organisation } from './organisation';
import type { Inspector } from './worker-client';

/** What the pane shows of the message at hand. */
export interface Inspected {
  /** Grows with every message and every check: two states with the same turn speak of the same check. */
  readonly turn: number;
  readonly open: OpenMessage;
  readonly message: MessageInput;
  readonly stage: ReadingStage;
  readonly attachmentsRead: number;
  readonly attachmentCount: number;
  /** Everything is read and judged. */
  readonly done: boolean;
  /** Of as much as was read when it was made. */
  readonly verdict: Verdict | undefined;
  /** Why the last check gave no verdict. */
  readonly failure: 'time-up' | 'not-supported-here' | undefined;
  /** Why body or headers could not be read. */
  readonly readingGaps: readonly GapAt[];
}

/** The check of whatever message Outlook shows: one at a time, the newest wins. Made to be watched by React. */
export interface Inspection {
  /** Undefined: Outlook shows no message. */
  readonly snapshot: () => Inspected | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the message again, from the beginning. */
  readonly checkAgain: () => void;
  /** The banner in another language, or after the reader's wish for it has changed. */
  readonly speak: (banners: BannerTexts) => void;
}

/** How often a check that Outlook broke off is begun again, and the milliseconds before that. */
const MOST_DROPPED = 3;
const PAUSE_AFTER_DROP = 300;

/** Begins with the message at hand and follows the reader from message to message. */
export function startInspection(
  mailbox: Mailbox,
  inspector: Inspector,
  organisation: Organisation,
  banners: BannerTexts,
): Inspection {
  const listeners = new Set<() => void>();
  let turn = 0;
  let state: Inspected | undefined;
  let shownBanner: string | undefined;
  let spoken = banners;
  // A banner is removed and added in two calls: two banners at once would cross, and the older one stay.
  let bannerCalls: Promise<unknown> = Promise.resolve();

  const show = (next: Inspected | undefined) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const updateBanner = () => {
    if (state === undefined) return;
    const { open } = state;
    const banner = mailbox.userSettings.banner ? bannerOf(state.verdict, spoken) : undefined;
    const text = banner?.text;
    if (banner === undefined) {
      // Also takes away what an earlier visit put there, once nothing speaks for it any more.
      if (state.done || shownBanner !== undefined) bannerCalls = bannerCalls.then(() => open.lowerBanner());
    } else if (text !== shownBanner) {
      const mine = turn;
      bannerCalls = bannerCalls.then(async () => {
        // What Outlook refused is asked for again at the next stage.
        if (!(await open.raiseBanner(banner)) && mine === turn && shownBanner === text) shownBanner = undefined;
      });
    }
    shownBanner = text;
  };

  const check = async (dropped: number) => {
    const mine = ++turn;
    inspector.cancel();
    shownBanner = undefined;
    const open = mailbox.current();
    if (open === undefined) {
      show(undefined);
      return;
    }
    const settings = {
      ...organisation.inspection,
      ...(mailbox.reader === undefined ? {} : { reader: mailbox.reader }),
    };
    let last: Promise<void> = Promise.resolve();
    for await (const { stage, message, attachmentsRead, attachmentCount, gaps } of open.read()) {
      if (mine !== turn) return;
      const before = state?.turn === mine ? state : undefined;
      show({
        turn: mine,
        open,
        message,
        stage,
        attachmentsRead,
        attachmentCount,
        done: false,
        verdict: before?.verdict,
        failure: undefined,
        readingGaps: gaps,
      });
      last = inspector.inspect(message, settings).then((verdict) => {
        if (mine !== turn || state === undefined || verdict === 'superseded') return;
        show(
          typeof verdict === 'string'
            ? { ...state, failure: verdict, done: stage === 'done' }
            : { ...state, verdict, failure: undefined, done: stage === 'done' },
        );
        updateBanner();
      });
    }
    await last;
    if (mine !== turn || state?.turn !== mine || state.done) return;
    // Outlook said that the item has changed (9030), but the news of a change never came (office-js #5965, #1096).
    if (dropped < MOST_DROPPED) {
      setTimeout(
        () => {
          if (mine === turn) checkSafely(dropped + 1);
        },
        PAUSE_AFTER_DROP * (dropped + 1),
      );
    } else show({ ...state, done: true, failure: 'not-supported-here' });
  };

  const checkSafely = (dropped = 0) => {
    // Readers and workers answer with data; should one throw all the same, the reader gets an honest "not checked".
    const mine = turn + 1;
    check(dropped).catch(() => {
      if (mine === turn && state?.turn === mine) show({ ...state, failure: 'not-supported-here', done: true });
    });
  };

  mailbox.onChange(() => {
    checkSafely();
  });
  onAttention(() => {
    if (mailbox.hasMovedOn()) checkSafely();
  });
  checkSafely();
  return {
    snapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkAgain: () => {
      checkSafely();
    },
    speak(chosen) {
      spoken = chosen;
      updateBanner();
    },
  };
}

/** The level to show; undefined as long as there is nothing to say but "checking". */
export function levelOf({ verdict, failure, done }: Inspected): Level | undefined {
  if (verdict?.level === 'danger' || verdict?.level === 'caution') return verdict.level;
  if (!done) return undefined;
  if (failure !== undefined || verdict === undefined) return 'unchecked';
  return verdict.level;
}

/** Everything that was not checked, each place once; the reading knows the reason better than detection does. */
export function gapsOf({ message, verdict, failure, readingGaps }: Inspected): readonly GapAt[] {
  const byPlace = new Map<string, GapAt>();
  for (const gap of [...readingGaps, ...stoppedAt(message, verdict, failure), ...(verdict?.gaps ?? [])]) {
    const place = JSON.stringify(gap.where);
    if (!byPlace.has(place)) byPlace.set(place, gap);
  }
  return [...byPlace.values()];
}

/** What a check that was stopped has not seen: the attachments, and everything when not even the first stage was judged. */
function stoppedAt(
  { attachments }: MessageInput,
  verdict: Verdict | undefined,
  failure: Inspected['failure'],
): GapAt[] {
  if (failure === undefined) return [];
  const unread = attachments.map(({ name, gap }): GapAt => ({
    gap: gap ?? failure,
    where: { in: 'part', path: [name] },
  }));
  if (verdict !== undefined) return unread;
  return [{ gap: failure, where: { in: 'body' } }, { gap: failure, where: { in: 'header', name: '' } }, ...unread];
}
