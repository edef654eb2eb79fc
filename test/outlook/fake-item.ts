import type { Address } from '../../src/detection/contract';
import type { OfficeContext } from '../../src/outlook/mailbox';
import { mailbox as mailboxOf } from '../../src/specimens/mail/message';

/** What goes wrong with a call: an error code (for so many times, after so many answers), no answer ever, a late one, one that waits for `release`, or a throw. */
type Fault =
  | { readonly code: number; readonly times?: number; readonly after?: number }
  | { readonly delay: number }
  | { readonly throws: Error }
  | 'hang'
  | 'held';

export interface FakeAttachment {
  readonly id?: string;
  readonly name: string;
  readonly size?: number;
  readonly inline?: boolean;
  readonly type?: 'file' | 'item' | 'cloud';
  readonly format?: 'base64' | 'eml' | 'iCalendar' | 'url';
  /** Bytes go over the wire as base64, text as it is; null: success, and nothing with it. */
  readonly content?: Uint8Array | string | null;
  readonly fault?: Fault;
}

export interface FakeItem {
  /** An object: the item is being written, and has to be asked. */
  readonly subject?: string | object | null;
  readonly from?: string | null;
  readonly sender?: string;
  readonly to?: readonly string[];
  readonly html?: string;
  readonly text?: string;
  readonly headers?: string;
  readonly itemClass?: string;
  readonly itemType?: string;
  readonly itemId?: string | null;
  /** What Outlook opened the pane with. */
  readonly openedWith?: string;
  /** Null: Outlook has no list. */
  readonly attachments?: readonly FakeAttachment[] | null;
  readonly faults?: Readonly<
    Partial<Record<'html' | 'text' | 'headers' | 'addBanner' | 'removeBanner' | 'insight' | 'form' | 'save', Fault>>
  >;
}

interface ShownBanner {
  readonly type: string;
  readonly message: string;
}

/** An Outlook made of plain data, with what it was asked to do. */
export interface FakeOutlook {
  readonly context: OfficeContext;
  /** Names of calls, in the order in which they began. */
  readonly calls: readonly string[];
  /** The most calls that were under way at once. */
  readonly mostAtOnce: () => number;
  /** Banners of the item at hand, by key. */
  readonly banners: () => Readonly<Record<string, ShownBanner>>;
  /** The one of them that warns. */
  readonly warning: () => ShownBanner | undefined;
  /** Forms that were opened. */
  readonly forms: readonly Record<string, unknown>[];
  readonly saved: Readonly<Record<string, unknown>>;
  /** The reader selects another item, or none. */
  readonly select: (item: FakeItem | null) => void;
  /** Gives the answers that a fault holds back. */
  readonly release: () => void;
  /** Answers by these timers from now on, for tests that take the global ones away. */
  readonly useTimers: (own: (act: () => void, milliseconds: number) => unknown) => void;
  /** The reader chooses another theme in Outlook. */
  readonly chooseTheme: (theme: Partial<Office.OfficeTheme>) => void;
  /** Outlook's Report button finds the pane open, and hands this over. */
  readonly reportAgain: (contextData: string) => void;
  /** The same, and Outlook tells nobody. */
  readonly selectSilently: (item: FakeItem | null) => void;
}

export interface FakeOutlookOptions {
  readonly item?: FakeItem | null;
  /** Highest requirement set of Mailbox that the client has. */
  readonly set?: number;
  readonly language?: string;
  readonly theme?: Partial<Office.OfficeTheme>;
  /** What Outlook says that it is, as in Office.js. */
  readonly client?: { readonly hostName?: string; readonly platform?: string; readonly accountType?: string };
  readonly settings?: Readonly<Record<string, unknown>>;
}

type Callback = (result: unknown) => void;

/** An Outlook that shows one item at a time and fails on demand. */
export function fakeOutlook(options: FakeOutlookOptions = {}): FakeOutlook {
  const { set = 15, language = 'en-US', client = {} } = options;
  const calls: string[] = [];
  const forms: Record<string, unknown>[] = [];
  const saved: Record<string, unknown> = { ...options.settings };
  const failures = new Map<string, number>();
  const begun = new Map<string, number>();
  const listeners: { readonly type: string; readonly hear: (event: object) => void }[] = [];
  const held: (() => void)[] = [];
  let timer = (act: () => void, milliseconds: number): unknown => setTimeout(act, milliseconds);
  let underWay = 0;
  let most = 0;
  let turn = 0;
  let banners: Record<string, ShownBanner> = {};

  const answer = (name: string, fault: Fault | undefined, value: () => unknown, callback: Callback) => {
    calls.push(name);
    const before = begun.get(name) ?? 0;
    begun.set(name, before + 1);
    if (typeof fault === 'object' && 'throws' in fault) throw fault.throws;
    most = Math.max(most, ++underWay);
    if (fault === 'hang') return;
    const askedIn = turn;
    const give = () => {
      underWay--;
      const failed = failures.get(name) ?? 0;
      if (askedIn !== turn) callback({ status: 'failed', error: { code: 9030 } });
      else if (
        typeof fault === 'object' &&
        'code' in fault &&
        before >= (fault.after ?? 0) &&
        failed < (fault.times ?? Infinity)
      ) {
        failures.set(name, failed + 1);
        callback({ status: 'failed', error: { code: fault.code } });
      } else callback({ status: 'succeeded', value: value() });
    };
    if (fault === 'held') held.push(give);
    else timer(give, typeof fault === 'object' && 'delay' in fault ? fault.delay : 1);
  };

  const addHandlerAsync = (type: string, hear: (event: object) => void, callback: Callback) => {
    listeners.push({ type, hear });
    answer(type === 'olkItemSelectedChanged' ? 'listen' : `listen ${type}`, undefined, () => undefined, callback);
  };
  const tell = (type: string, event: object) => {
    for (const listener of listeners) if (listener.type === type) listener.hear(event);
  };

  const officeItem = (item: FakeItem | null): unknown => {
    if (item === null) return null;
    const { faults = {} } = item;
    const attachments = item.attachments ?? [];
    return {
      itemType: item.itemType ?? 'message',
      itemClass: item.itemClass ?? 'IPM.Note',
      itemId: item.itemId === undefined ? 'AAMk-1' : item.itemId,
      subject: item.subject === undefined ? 'Minutes of our meeting' : item.subject,
      from: item.from === null ? null : details(mailboxOf(item.from ?? 'Hanako Suzuki <suzuki@partner.example>')),
      sender: details(mailboxOf(item.sender ?? item.from ?? 'Hanako Suzuki <suzuki@partner.example>')),
      to: (item.to ?? ['Taro Yamada <yamada@reader.example>']).map((one) => details(mailboxOf(one))),
      cc: [],
      dateTimeCreated: new Date('2026-03-02T09:00:00Z'),
      addHandlerAsync,
      attachments:
        item.attachments === null
          ? null
          : attachments.map((attachment, index) => ({
              id: attachment.id ?? `attachment-${index}`,
              name: attachment.name,
              size: attachment.size ?? attachment.content?.length ?? 0,
              isInline: attachment.inline ?? false,
              attachmentType: attachment.type ?? 'file',
            })),
      body: {
        getAsync: (type: 'html' | 'text', callback: Callback) => {
          answer(
            type,
            faults[type],
            () => (type === 'html' ? (item.html ?? '<p>Thank you for today.</p>') : (item.text ?? '')),
            callback,
          );
        },
      },
      ...(set >= 8 && {
        getInitializationContextAsync: (callback: Callback) => {
          const fault = item.openedWith === undefined ? { code: 9020 } : undefined;
          answer('initialization context', fault, () => item.openedWith, callback);
        },
        getAllInternetHeadersAsync: (callback: Callback) => {
          answer('headers', faults.headers, () => item.headers ?? 'Subject: Minutes of our meeting\r\n', callback);
        },
        getAttachmentContentAsync: (id: string, callback: Callback) => {
          const found = attachments.find((attachment, index) => (attachment.id ?? `attachment-${index}`) === id);
          answer(`attachment ${found?.name ?? id}`, found?.fault, () => contentOf(found), callback);
        },
      }),
      notificationMessages: {
        addAsync: (key: string, message: { type: string; message: string }, callback: Callback) => {
          if (message.message.length > 150) throw new RangeError('message');
          const insight = message.type === 'insightMessage';
          answer(
            insight ? 'add insight' : 'add banner',
            key in banners ? { code: 9023 } : insight ? faults.insight : faults.addBanner,
            () => {
              banners = { ...banners, [key]: message };
            },
            callback,
          );
        },
        removeAsync: (key: string, callback: Callback) => {
          const fault = faults.removeBanner ?? (key in banners ? undefined : { code: 9024 });
          answer(
            'remove banner',
            fault,
            () => {
              banners = Object.fromEntries(Object.entries(banners).filter(([name]) => name !== key));
            },
            callback,
          );
        },
      },
    };
  };

  let item = options.item === undefined ? {} : options.item;
  let shown = officeItem(item);
  const show = (next: FakeItem | null) => {
    turn++;
    item = next;
    shown = officeItem(next);
    banners = {};
  };
  const context = {
    displayLanguage: language,
    officeTheme: options.theme,
    platform: client.platform,
    requirements: { isSetSupported: (_name: string, version = '1') => set >= Number(version.split('.')[1] ?? 0) },
    roamingSettings: {
      get: (name: string) => saved[name],
      set: (name: string, value: unknown) => {
        saved[name] = value;
      },
      remove: (name: string) => {
        Reflect.deleteProperty(saved, name);
      },
      saveAsync: (callback: Callback) => {
        answer('save', item?.faults?.save, () => undefined, callback);
      },
    },
    mailbox: {
      get item() {
        return shown;
      },
      userProfile: {
        displayName: 'Taro Yamada',
        emailAddress: 'yamada@reader.example',
        accountType: client.accountType ?? 'office365',
      },
      addHandlerAsync,
      // Nine hours ahead of UTC.
      convertToLocalClientTime: (time: Date) => {
        const local = new Date(time.getTime() + 9 * 3_600_000);
        return {
          year: local.getUTCFullYear(),
          month: local.getUTCMonth(),
          date: local.getUTCDate(),
          hours: local.getUTCHours(),
          minutes: local.getUTCMinutes(),
        };
      },
      diagnostics: { hostName: client.hostName },
      displayNewMessageForm: (form: Record<string, unknown>) => {
        forms.push(form);
      },
      ...(set >= 9 && {
        displayNewMessageFormAsync: (form: Record<string, unknown>, callback: Callback) => {
          answer('form', item?.faults?.form, () => forms.push(form), callback);
        },
      }),
    },
  };
  return {
    context: context as unknown as OfficeContext,
    calls,
    mostAtOnce: () => most,
    banners: () => banners,
    warning: () => Object.values(banners).find(({ type }) => type === 'errorMessage'),
    forms,
    saved,
    select(next) {
      show(next);
      tell('olkItemSelectedChanged', {});
    },
    chooseTheme(officeTheme) {
      tell('officeThemeChanged', { officeTheme });
    },
    reportAgain(initializationContextData) {
      tell('olkInitializationContextChanged', { initializationContextData });
    },
    selectSilently: show,
    release() {
      for (const give of held.splice(0)) give();
    },
    useTimers(own) {
      timer = own;
    },
  };
}

function details({ name, address }: Address) {
  return { displayName: name, emailAddress: address };
}

function contentOf(attachment: FakeAttachment | undefined) {
  const { content = '', format = 'base64' } = attachment ?? {};
  if (content === null) return null;
  return { format, content: typeof content === 'string' ? content : base64(content) };
}

/** As browsers know it: the gallery of the pane's states runs this Outlook too. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
