import { isWarning } from '../detection/contract';
import type { Verdict } from '../detection/contract';
import type { OfficeContext, OpenMessage } from '../outlook/mailbox';
import { openMailbox } from '../outlook/mailbox';
import type { Reading } from '../outlook/read-message';
import type { Ending } from './complete';
import { watchMessage } from './watch';
import type { Watch } from './watch';

/** Milliseconds for reading the message: of the twelve seconds of the whole answer, three are left for telling what was not read. */
const READ_WITHIN = 9_000;

/**
 * Looks at the attachments that somebody is about to open, before anything else of their message. Where nothing speaks against
 * them, Outlook goes on as soon as body and headers are read too, for a password or a broken conversation may stand there. Where
 * something does, the banner stands above the message and the action is held, so that it is read before the file is open. Event
 * handlers may open no dialog (Microsoft, "Activate add-ins with events", unsupported APIs): the banner is all that there is.
 * @param ids of the attachments; none of them known here: all attachments count
 */
export async function answerAttachmentAction(context: Partial<OfficeContext>, ids: readonly string[]): Promise<Ending> {
  const mailbox = openMailbox(context, { limits: { milliseconds: READ_WITHIN } });
  const open = mailbox?.current();
  if (mailbox === undefined || open === undefined || !mailbox.userSettings.banner) return 'go-on';
  const watch = watchMessage(context, mailbox, open);
  try {
    const { verdict, unread } = await check(open, ids, watch);
    if (isWarning(verdict?.level)) return watch.warns() ? 'hold' : 'go-on';
    if (unread) await open.raiseNote(watch.words().unread);
  } catch {
    // Silence would pass for "nothing found".
    await open.raiseNote(watch.words().unread);
  }
  return 'go-on';
}

interface Checked {
  /** Undefined: the reader went to another message before there was one. */
  readonly verdict: Verdict | undefined;
  /** Something in these attachments could not be looked at. */
  readonly unread: boolean;
}

async function check(open: OpenMessage, ids: readonly string[], watch: Watch): Promise<Checked> {
  const places = open.placesOf(ids);
  let last: Reading | undefined;
  for await (const reading of open.read(ids)) {
    last = reading;
    const verdict = await watch.look(reading);
    if (reading.stage === 'headers' && places.length > 0 && !isWarning(verdict.level)) break;
  }
  const verdict = await watch.finish();
  const files = last?.message.attachments ?? [];
  const asked = places.length === 0 ? files : places.flatMap((place) => files[place] ?? []);
  const names = new Set(asked.map(({ name }) => name));
  const inside = (verdict?.gaps ?? []).some(({ where }) => where.in === 'part' && names.has(where.path[0] ?? ''));
  return { verdict, unread: inside || asked.some(({ gap }) => gap !== undefined) };
}
