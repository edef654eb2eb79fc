import type { Address } from '../detection/contract';
import { listAttachments } from './attachments';
import { createBanners } from './banner';
import type { Banner } from './banner';
import { createCall } from './call';
import type { Call } from './call';
import { readMessage } from './read-message';
import type { ReadLimits } from './limits';
import type { Reading } from './read-message';
import { pinningClientOf } from './client';
import type { PinningClient } from './client';
import { attempt, loose } from './loose';
import { openReport } from './report';
import type { Report } from './report';
import { readReportButtonNote } from './report-button';
import type { ReportButtonNote } from './report-button';
import { supportOf } from './support';
import type { Support } from './support';
import { readUserSettings, writeUserSettings } from './user-settings';
import type { UserSettings } from './user-settings';

/** Outlook, as the pane sees it: plain data in, plain data out, and nothing that throws. */
export interface Mailbox {
  readonly support: Support;
  /** BCP 47, of Outlook's own texts. */
  readonly language: string;
  /** Undefined where Outlook does not tell (before Mailbox 1.14). */
  readonly theme: Theme | undefined;
  /** Which pin the reader finds on the pane; undefined: none. */
  readonly pin: PinningClient | undefined;
  /** Whose mailbox it is. */
  readonly reader: Address | undefined;
  readonly userSettings: UserSettings;
  saveUserSettings(settings: UserSettings): Promise<boolean>;
  /** The message that Outlook shows now; undefined when it shows none, or something that is no message. */
  current(): OpenMessage | undefined;
  /**
   * Does Outlook show another item than the last `current()`? It does not always tell (office-js #1096, #5965); where it
   * keeps the old item as well (#6833), nobody can know.
   */
  hasMovedOn(): boolean;
  /** Calls back whenever Outlook shows another item, which only happens while the pane is pinned. */
  onChange(listener: () => void): void;
  /** Calls back when the reader chooses another theme in Outlook. */
  onTheme(listener: (theme: Theme) => void): void;
}

export type Theme = 'light' | 'dark';

/** One message, as long as Outlook shows it. */
export interface OpenMessage {
  /** The same whenever Outlook shows this message, and only then; undefined where nothing tells it from others. */
  readonly identity: string | undefined;
  /** When it came, on the clock by which Outlook shows its times, which need not be the browser's: "2026-03-09T14:27". */
  readonly received: string | undefined;
  /** @param first ids of attachments that are read before anything else */
  read(first?: readonly string[]): AsyncGenerator<Reading, void>;
  /** Places of these attachments in the message; none where Outlook lists none of them. */
  placesOf(ids: readonly string[]): readonly number[];
  raiseBanner(banner: Banner): Promise<boolean>;
  lowerBanner(): Promise<void>;
  /** A quiet line above the message, beside the banner. */
  raiseNote(text: string): Promise<boolean>;
  /** False where Outlook cannot attach this message to a new one. */
  readonly reportable: boolean;
  /** @returns whether the form opened */
  report(report: Report): Promise<boolean>;
  /** What the reader said at Outlook's Report button; undefined when the pane was not opened by it. */
  reported(): Promise<ReportButtonNote | undefined>;
  /** Calls back when Outlook's Report button finds the pane open already, and so does not open it anew (Mailbox 1.15). */
  onReported(listener: (note: ReportButtonNote) => void): void;
}

export interface MailboxOptions {
  readonly call?: Call;
  readonly limits?: Partial<ReadLimits>;
  readonly now?: () => number;
}

/** `Office.context`, as far as we use it; on old clients any of it may be missing. */
export type OfficeContext = Pick<
  Office.Context,
  'displayLanguage' | 'mailbox' | 'officeTheme' | 'platform' | 'requirements' | 'roamingSettings'
>;

/**
 * Opens the mailbox around us.
 * @returns undefined where there is none: another Office program, a bare browser, or an Outlook that cannot read bodies
 */
export function openMailbox(context: Partial<OfficeContext>, options: MailboxOptions = {}): Mailbox | undefined {
  const { mailbox } = context;
  const support = supportOf(context.requirements);
  if (mailbox === undefined || !support.reading) return undefined;
  const call = options.call ?? createCall();
  const banners = createBanners({ call, support });
  let theme = themeOf(context);
  let userSettings = readUserSettings(context.roamingSettings);
  // Every change of the item gives a new number; work begun under an older one is dropped.
  let turn = 0;
  let begunWith: string | undefined;
  const hasMovedOn = () => identityOf(itemOf(mailbox)) !== begunWith;

  return {
    support,
    language: context.displayLanguage ?? 'en',
    get theme() {
      return theme;
    },
    pin: pinningClientOf({ mailbox, platform: context.platform }, support),
    reader: readerOf(mailbox),
    get userSettings() {
      return userSettings;
    },
    saveUserSettings(settings) {
      userSettings = settings;
      return writeUserSettings(context.roamingSettings, settings, call);
    },
    current() {
      const begun = ++turn;
      call.leave();
      const item = itemOf(mailbox);
      begunWith = identityOf(item);
      if (item === undefined) return undefined;
      const wanted = () => begun === turn && !hasMovedOn();
      return {
        identity: hasIdentity(item) ? begunWith : undefined,
        received: receivedOn(mailbox, item),
        read: (first = []) => readMessage(item, { ...options, call, support, wanted, first }),
        placesOf: (ids) =>
          listAttachments(item).flatMap(({ index, source: { id } }) => (ids.includes(id) ? [index] : [])),
        raiseBanner: (banner) => banners.raise(item, banner, wanted),
        lowerBanner: () => banners.lower(item, wanted),
        raiseNote: (text) => banners.note(item, text, wanted),
        reportable: itemIdOf(item) !== undefined,
        async report(report) {
          const itemId = itemIdOf(item);
          return itemId !== undefined && (await openReport(mailbox, itemId, report, { call, support })) === undefined;
        },
        async reported() {
          if (!support.headers) return undefined;
          // "Nothing was handed over" comes as an error (9020) that elsewhere is worth another try.
          const answer = await call(
            (callback) => {
              item.getInitializationContextAsync(callback);
            },
            { deadline: 1_000, tries: 1, wanted },
          );
          return answer !== 'dropped' && 'value' in answer ? readReportButtonNote(answer.value) : undefined;
        },
        onReported(listener) {
          if (!support.contextChanged) return;
          const hear = (changed?: Partial<Office.InitializationContextChangedEventArgs>) => {
            const note = readReportButtonNote(changed?.initializationContextData);
            if (note !== undefined && wanted()) listener(note);
          };
          void call(
            (callback) => {
              item.addHandlerAsync('olkInitializationContextChanged', hear, callback);
            },
            { deadline: 1_000, tries: 1, wanted },
          );
        },
      };
    },
    hasMovedOn,
    onChange(listener) {
      if (!support.itemChanged) return;
      void call((callback) => {
        mailbox.addHandlerAsync(
          'olkItemSelectedChanged',
          () => {
            turn++;
            call.leave();
            listener();
          },
          callback,
        );
      });
    },
    onTheme(listener) {
      if (!support.themeChanged) return;
      void call(
        (callback) => {
          const hear = (changed?: Partial<Office.OfficeThemeChangedEventArgs>) => {
            theme = themeOf(changed ?? {}) ?? theme;
            if (theme !== undefined) listener(theme);
          };
          mailbox.addHandlerAsync('officeThemeChanged', hear, callback);
        },
        { deadline: 1_000, tries: 1 },
      );
    },
  };
}

/**
 * The item may be null after a change (no selection, several selected). An appointment is no message, and neither is one that
 * is being written (a pinned pane can hold on to either, office-js #4384, #5895): its subject is an object to ask.
 */
function itemOf(mailbox: Office.Mailbox): Office.MessageRead | undefined {
  const item = attempt(() => loose(mailbox).item);
  if (item === null || item === undefined || String(loose(item).itemType) === 'appointment') return undefined;
  const subject: unknown = attempt(() => item.subject);
  return typeof subject === 'object' && subject !== null ? undefined : item;
}

/** Tells one item from another. Clients may hand out a new object for the same item, and old ones without an id. */
function identityOf(item: Office.MessageRead | undefined): string | undefined {
  if (item === undefined) return undefined;
  return JSON.stringify(
    attempt(() => [item.itemId, item.internetMessageId, item.subject, String(item.dateTimeCreated)]) ?? [],
  );
}

/** Old clients have messages without an id: two of one subject would pass for the same. */
function hasIdentity(item: Office.MessageRead): boolean {
  return itemIdOf(item) !== undefined || (attempt(() => loose(item).internetMessageId) ?? '') !== '';
}

function itemIdOf(item: Office.MessageRead): string | undefined {
  const itemId = attempt(() => loose(item).itemId) ?? '';
  return itemId === '' ? undefined : itemId;
}

function receivedOn(mailbox: Office.Mailbox, item: Office.MessageRead): string | undefined {
  return attempt(() => {
    const time = item.dateTimeCreated;
    const ahead = attempt(() => mailbox.convertToLocalClientTime(time));
    const local =
      ahead === undefined
        ? new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
        : new Date(Date.UTC(ahead.year, ahead.month, ahead.date, ahead.hours, ahead.minutes));
    return local.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
  });
}

function readerOf(mailbox: Office.Mailbox): Address | undefined {
  const profile = attempt(() => loose(mailbox).userProfile);
  const address = profile?.emailAddress ?? '';
  return address === '' ? undefined : { name: profile?.displayName ?? '', address };
}

function themeOf({ officeTheme }: Partial<Pick<OfficeContext, 'officeTheme'>>): Theme | undefined {
  const { isDarkTheme, bodyBackgroundColor }: { isDarkTheme?: boolean; bodyBackgroundColor?: string } =
    officeTheme ?? {};
  // With the news of a change Office.js writes every field of the theme as a color, this one too.
  if (typeof isDarkTheme === 'boolean') return isDarkTheme ? 'dark' : 'light';
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(bodyBackgroundColor ?? '');
  if (colour === null) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
