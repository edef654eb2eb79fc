import { isWarning } from '../detection/contract';
import type { GapAt, InspectionSettings, Level, Verdict } from '../detection/contract';
import { readEverything, standing } from '../detection/standing';
import { played } from '../drill/played';
import type { BannerTexts } from '../locales/pane-texts';
import type { EncodedMessage } from '../outlook/encoded';
import type { Mailbox, OpenMessage } from '../outlook/mailbox';
import { MOST_DRILLS } from '../outlook/user-settings';
import type { ReadingStage } from '../outlook/read-message';
import type { FileDigest } from '../replay/report-facts';
import { onAttention, whileVisible } from './attention';
import type { CorrespondentMemory } from './correspondent-memory';
import { createMessageBanner } from './message-banner';
import type { Organisation } from './organisation';
import { createStore } from './store';
import type { Store } from './store';
import { rememberWarnings } from './warnings';
import type { Warnings } from './warnings';
import type { Beside, Inspector } from './worker-client';

/** What the pane shows of the message at hand. */
export interface Inspected {
  /** Grows with every message and every check: two states with the same turn speak of the same check. */
  readonly turn: number;
  readonly open: OpenMessage;
  readonly message: EncodedMessage;
  readonly stage: ReadingStage;
  readonly attachmentsRead: number;
  readonly attachmentCount: number;
  /** Everything is read and judged. */
  readonly done: boolean;
  /** Of as much as was read when it was made. */
  readonly verdict: Verdict | undefined;
  /** Of the attachments that were read, where the verdict warns. */
  readonly files?: readonly FileDigest[];
  /** It is a drill: the verdict that stands is played until it is revealed. */
  readonly drill?: { readonly id: string; readonly revealed: boolean; readonly verdict: Verdict };
  /** Why the last check gave no verdict. */
  readonly failure: 'time-up' | 'not-supported-here' | undefined;
  /** Why body or headers could not be read. */
  readonly readingGaps: readonly GapAt[];
  /** Outlook has told of a change in this session, which it does for a pane that is pinned alone. */
  readonly pinned: boolean;
  /** Outlook shows another message by now, and has not told. */
  readonly stale: boolean;
}

/** The check of whatever message Outlook shows: one at a time, the newest wins. Made to be watched by React. */
export interface Inspection {
  /** Undefined: Outlook shows no message. */
  readonly snapshot: () => Inspected | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks at the message again, from the beginning. */
  readonly checkAgain: () => void;
  /** Says of a drill that it was one. It is not played to this reader again. */
  readonly revealDrill: () => void;
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
  memory: CorrespondentMemory,
): Inspection {
  const store = createStore<Inspected>();
  const warnings = rememberWarnings();
  const banner = createMessageBanner(mailbox, banners);
  let turn = 0;
  let pinned = false;
  let rules = organisation.inspection;
  /** The block list has come, or never will; at once where none is on its way. */
  const whole = organisation.later?.then(({ inspection }) => {
    if (inspection.blockList !== undefined) rules = inspection;
  });

  const updateBanner = () => {
    const state = store.snapshot();
    if (state !== undefined) banner.update({ ...state, complete: isComplete(state) });
  };

  const check = async (dropped: number) => {
    const mine = ++turn;
    const isNewest = () => mine === turn;
    inspector.cancel();
    banner.forget();
    const open = mailbox.current();
    if (open === undefined) {
      store.set(undefined);
      return;
    }
    const remembered = memory.current();
    let judgedBy: InspectionSettings | undefined;
    let learned: string | undefined;
    let drill: Beside['drill'];
    const judge = (message: EncodedMessage) => {
      judgedBy = rules;
      learned = undefined;
      const settings = {
        ...rules,
        ...(mailbox.reader === undefined ? {} : { reader: mailbox.reader }),
        ...(remembered === undefined ? {} : { memory: remembered }),
        ...(organisation.mailServerKey === undefined ? {} : { mailServerKey: organisation.mailServerKey }),
        ...(organisation.drillKey === undefined ? {} : { drillKey: organisation.drillKey }),
      };
      return inspector.inspect(message, settings, ({ memory: taught, files, drill: held }) => {
        learned = taught;
        drill = held;
        const state = store.snapshot();
        if (files !== undefined && mine === turn && state?.turn === mine) store.set({ ...state, files });
      });
    };
    const heldDrill = () => (mailbox.userSettings.drills?.includes(drill?.id ?? '') === true ? undefined : drill);
    await readAndJudge({
      turn: mine,
      isNewest,
      open,
      pinned,
      judge,
      store,
      warnings,
      onVerdict: updateBanner,
      drill: heldDrill,
    });
    const state = store.snapshot();
    if (!isNewest() || state?.turn !== mine) return;
    if (state.done) {
      await whole;
      if (judgedBy !== rules && isNewest() && state.failure === undefined) {
        const verdict = await judge(state.message);
        const now = store.snapshot();
        if (isNewest() && now !== undefined && typeof verdict !== 'string') {
          store.set(takeUp(verdict, now, warnings, heldDrill()));
          updateBanner();
        }
      }
      const judged = store.snapshot();
      if (isNewest() && learned !== undefined && judged !== undefined && isCalm(judged)) memory.keep(learned);
      return;
    }
    // Outlook said that the item has changed (9030), but the news of a change never came (office-js #5965, #1096).
    if (dropped < MOST_DROPPED) {
      setTimeout(
        () => {
          if (isNewest()) checkSafely(dropped + 1);
        },
        PAUSE_AFTER_DROP * (dropped + 1),
      );
    } else store.set({ ...state, done: true, failure: 'not-supported-here' });
  };

  const checkSafely = (dropped = 0) => {
    // Readers and workers answer with data; should one throw all the same, the reader gets an honest "not checked".
    const mine = turn + 1;
    check(dropped).catch(() => {
      const state = store.snapshot();
      if (mine === turn && state?.turn === mine) store.set({ ...state, failure: 'not-supported-here', done: true });
    });
  };

  mailbox.onChange(() => {
    pinned = true;
    checkSafely();
  });
  // A pane that is not pinned stays open on Mac, about the message before (office-js #4960). Where news of the change comes, it
  // comes before the second look.
  whileVisible(() => {
    const state = store.snapshot();
    const stale = mailbox.hasMovedOn();
    if (stale && (state === undefined || state.stale)) checkSafely();
    else if (state !== undefined && state.stale !== stale) store.set({ ...state, stale });
  });
  onAttention(() => {
    if (mailbox.hasMovedOn()) checkSafely();
    // What Outlook has refused.
    else updateBanner();
  });
  checkSafely();
  return {
    snapshot: store.snapshot,
    subscribe: store.subscribe,
    checkAgain: () => {
      checkSafely();
    },
    revealDrill() {
      const state = store.snapshot();
      if (state?.drill === undefined || state.drill.revealed) return;
      const { id, verdict } = state.drill;
      const { userSettings } = mailbox;
      const drills = [...(userSettings.drills ?? []), id].slice(-MOST_DRILLS);
      void mailbox.saveUserSettings({ ...userSettings, drills });
      store.set({ ...state, verdict, drill: { ...state.drill, revealed: true } });
      updateBanner();
    },
    speak(chosen) {
      banner.speak(chosen);
      updateBanner();
    },
  };
}

/** One check of one message. */
interface Check {
  readonly turn: number;
  /** False: a newer check has begun, and nothing of this one may be shown. */
  readonly isNewest: () => boolean;
  readonly open: OpenMessage;
  readonly pinned: boolean;
  readonly judge: (message: EncodedMessage) => ReturnType<Inspector['inspect']>;
  readonly store: Store<Inspected>;
  readonly warnings: Warnings;
  readonly onVerdict: () => void;
  /** What the last verdict's message is a drill of, where this reader has not had it. */
  readonly drill: () => Beside['drill'];
}

/** Shows every stage of the reading, and the verdict on each as it comes. A check that was stopped ends the reading too, and says so once. */
async function readAndJudge({
  turn,
  isNewest,
  open,
  pinned,
  judge,
  store,
  warnings,
  onVerdict,
  drill,
}: Check): Promise<void> {
  let judged: Promise<void> = Promise.resolve();
  const hasEnded = () => {
    const state = store.snapshot();
    return state?.turn === turn && state.done;
  };
  for await (const { gaps, ...reading } of open.read()) {
    if (!isNewest() || hasEnded()) return;
    const before = store.snapshot();
    store.set({
      ...reading,
      turn,
      open,
      done: false,
      verdict: before?.turn === turn ? before.verdict : warnings.of(open),
      failure: undefined,
      readingGaps: gaps,
      pinned,
      stale: false,
    });
    judged = judge(reading.message).then((verdict) => {
      const state = store.snapshot();
      if (!isNewest() || hasEnded() || state === undefined || verdict === 'superseded') return;
      const done = reading.stage === 'done';
      if (typeof verdict === 'string') store.set({ ...state, failure: verdict, done: true });
      else {
        store.set({ ...takeUp(verdict, state, warnings, done ? drill() : undefined), failure: undefined, done });
      }
      onVerdict();
    });
  }
  await judged;
}

function isComplete({ done, verdict, failure }: Inspected): boolean {
  return done && failure === undefined && verdict !== undefined && readEverything(verdict);
}

/** The state with what stands of a new verdict, which is remembered where it is a warning; of a drill, with the warning that it plays. */
function takeUp(verdict: Verdict, state: Inspected, warnings: Warnings, held: Beside['drill']): Inspected {
  const { drill, ...undrilled } = state;
  const stands = standing(drill?.verdict ?? state.verdict, verdict);
  warnings.remember(state.open, stands);
  const isHarmless = stands === verdict && !isWarning(stands.level);
  if (isHarmless && drill?.revealed === true)
    return { ...state, verdict: stands, drill: { ...drill, verdict: stands } };
  if (!isHarmless || held === undefined) return { ...undrilled, verdict: stands };
  return { ...undrilled, verdict: played(stands, held), drill: { id: held.id, revealed: false, verdict: stands } };
}

/** The level to show; undefined as long as there is nothing to say but "checking". */
export function levelOf({ verdict, failure, done }: Inspected): Level | undefined {
  if (isWarning(verdict?.level)) return verdict.level;
  if (!done) return undefined;
  if (failure !== undefined || verdict === undefined) return 'unchecked';
  return verdict.level;
}

/** Everything was read, and nothing that asks for care stands: only such a message may teach the memory. */
function isCalm(state: Inspected): boolean {
  const level = levelOf(state);
  return (level === 'no-signs' || level === 'notice') && gapsOf(state).length === 0;
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
  { attachments }: EncodedMessage,
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
