import type { Address } from '../../detection/contract';
import { holdAction, LONGEST_HELD, type HeldAction } from './attachment-action';
import { dispatch, dispatchId, errorCode, type MailboxState, type NewMessage } from './dispatch';
import type { FaultName } from './faults';
import { appContext, attachmentId, initialData, type Item } from './item-data';
import { LaunchedEvents, type EventNews } from './launched-events';
import type { Notification } from './notifications';
import type { Profile } from './profiles';
import { actionType, answerTo, failed, isRecord, newsFor, readMethodCall, readRequest } from './protocol';
import type { MethodCall, Request } from './protocol';

/** An add-in's page as the host sees it. */
export interface PaneWindow {
  post(message: string): void;
  /** Resolves when the page is about to hear what is posted right after the call, and all that it had said before has come in. */
  heard(): Promise<void>;
  /** The reader goes out of the page with the keyboard. */
  leave(way: WayOut): void;
}

/** Past its last control, in front of its first one, or by Escape. */
export type WayOut = 'forward' | 'backward' | 'escape';

/** OSF.AgaveHostAction: TabExit, TabExitShift, EscExit (outlook-web-16.01.debug.js). */
const WAYS_OUT: ReadonlyMap<unknown, WayOut> = new Map([
  [13, 'forward'],
  [14, 'backward'],
  [15, 'escape'],
]);

export interface HostOptions {
  readonly profile: Profile;
  readonly faults: ReadonlySet<FaultName>;
  /** BCP 47, the language of this Outlook. */
  readonly language: string;
  readonly reader: Address;
  /** Of the page that plays Outlook. */
  readonly address: string;
  readonly origin: string;
  /** Milliseconds that an answer takes. */
  readonly latency: number;
  /** Left out: light. */
  readonly theme?: Theme;
  /** Of Outlook's own clock, as IANA calls it; left out: UTC. */
  readonly zone?: string;
  readonly roamingSettings?: Readonly<Record<string, unknown>>;
  /** Milliseconds that an attachment is held at most; left out: as long as Outlook holds it. */
  readonly longestHeld?: number;
  /** The notifications of the message on display changed. */
  readonly onNotifications: (notifications: readonly Notification[]) => void;
  readonly onNewMessage: (message: NewMessage) => void;
  readonly onSettings?: (settings: Readonly<Record<string, unknown>>) => void;
  /** Every request, for the developer panel. */
  readonly onRequest?: (request: Request) => void;
}

export type Theme = 'light' | 'dark';

/** Of Outlook's own themes, as Office.js wants them: numbers, whatever they mean. */
const BACKGROUND: Readonly<Record<Theme, number>> = { light: 0xff_ff_ff, dark: 0x29_29_29 };

/** Milliseconds that a late answer takes, and that an item stays null. */
const LATE = 1_500;
const STAYS_NULL = 300;

/** Milliseconds of a slow start: a second longer than the pane waits for before it says so. */
const SLOW_START = 11_000;

/** Calls that fail with 9030 after a change that was told. */
const REFUSED = 2;

const ITEM_CHANGED = 'olkItemSelectedChanged';
const THEME_CHANGED = 'officeThemeChanged';
const EVENT_LAUNCHED = 'appCommandInvoked';
/** The event handler has called `event.completed()`. */
const EVENT_COMPLETED = 94;

interface Registration {
  readonly request: Request;
  readonly pane: PaneWindow;
}

/** Outlook on the web, as far as a reading add-in can tell: answers the unmodified Office.js in any number of pages. */
export class SimulatedOutlook {
  readonly #options: HostOptions;
  readonly #registrations = new Map<string, Registration>();
  /** With which message each page started. */
  readonly #started = new Map<PaneWindow, Item | undefined>();
  readonly #events = new LaunchedEvents();
  /** The attachment action that waits for the add-in. */
  #held: HeldAction | undefined;
  #notifications: readonly Notification[] = [];
  #roamingSettings: Readonly<Record<string, unknown>>;
  /** The message on display. */
  #shown: Item | undefined;
  /** The message that the add-in was last told of. */
  #told: Item | undefined;
  /** Told, but perhaps not heard yet: calls that come now may still be about the message before. */
  #changes = 0;
  #selections = 0;
  /** Messages opened so far, for the fault that forgets every second one. */
  #opened = 0;
  /** Calls for the message that the add-in knows of, by their numbers. */
  #calls = new Map<number, number>();
  /** Calls that the fault of a late change has refused for this message. */
  #refused = 0;
  #running = 0;
  #theme: Theme;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#theme = options.theme ?? 'light';
    this.#roamingSettings = options.roamingSettings ?? {};
  }

  /** A message event from an add-in's page. */
  receive(data: unknown, pane: PaneWindow): void {
    const request = readRequest(data);
    if (request === undefined) return;
    this.#options.onRequest?.(request);
    if (request._actionType === actionType.invoke) {
      this.#invoke(request, pane);
      return;
    }
    const key = `${request._conversationId} ${request._actionName}`;
    this.#answer(request, pane, {}, 0);
    if (request._actionType === actionType.unregisterEvent) {
      this.#registrations.delete(key);
      return;
    }
    const isNew = !this.#registrations.has(key);
    this.#registrations.set(key, { request, pane });
    // The reader may have gone on while the page was starting.
    if (isNew && request._actionName === ITEM_CHANGED && this.#started.get(pane) !== this.#told) this.#tell(this.#told);
    if (isNew && request._actionName === EVENT_LAUNCHED) this.#events.heard(this.#launch);
    // This Office.js has no theme before it is told of one.
    if (isNew && request._actionName === THEME_CHANGED && this.#theme !== 'light') this.choose(this.#theme);
  }

  /** The reader chooses a theme. */
  choose(theme: Theme): void {
    this.#theme = theme;
    void this.#publish(THEME_CHANGED, [JSON.stringify({ bodyBackgroundColor: BACKGROUND[theme] })]);
  }

  /** The reader opens a message, or none. */
  select(item: Item | undefined): void {
    this.#leaveAttachment();
    this.#shown = item;
    this.#selections += 1;
    this.#notifications = [];
    this.#options.onNotifications([]);
    const { faults } = this.#options;
    if (faults.has('missed-change')) {
      if (item === undefined) return;
      this.#opened += 1;
      if (this.#opened % 2 === 0) return;
    }
    if (faults.has('null-item') && this.#listeners(ITEM_CHANGED).length > 0) {
      this.#tell(undefined);
      const selection = this.#selections;
      setTimeout(() => {
        if (selection === this.#selections) this.#tell(item);
      }, STAYS_NULL);
      return;
    }
    this.#tell(item);
  }

  /**
   * Runs a function of an event-based page, as Outlook does when a message is opened, as soon as the page listens. Resolves with
   * `event.completed()`.
   * @param details what the event says beside its source
   */
  launchEvent(handler: string, details: Readonly<Record<string, unknown>> = {}): Promise<void> {
    return this.#events.launch(handler, details, this.handlesEvents ? this.#launch : undefined);
  }

  /**
   * The reader opens an attachment, and the pilot's handler is asked.
   * @returns undefined: this Outlook asks nobody, and the file opens
   */
  openAttachment(place: number): HeldAction | undefined {
    const { profile, longestHeld = LONGEST_HELD } = this.#options;
    const message = this.#shown?.message;
    const file = message?.attachments[place];
    // "Only … in a message … formatted in HTML", and not for what belongs to the body.
    if (!profile.attachmentAction || message?.html === undefined || file === undefined || file.inline) return undefined;
    this.#leaveAttachment();
    const attachmentIds = [attachmentId(place)];
    const held = holdAction(this.launchEvent('onAttachmentActionHandler', { attachmentIds }), longestHeld);
    this.#held = held;
    void held.ended.then(() => {
      if (this.#held === held) this.#leaveAttachment();
    });
    return held;
  }

  /** What the add-in says of it from now on counts no more. */
  #leaveAttachment(): void {
    this.#held?.leave();
    this.#held = undefined;
    this.#events.forget();
  }

  /** Is a page listening for launched events? */
  get handlesEvents(): boolean {
    return this.#listeners(EVENT_LAUNCHED).length > 0;
  }

  /** The reader presses the notification's cross. */
  dismiss(key: string): void {
    this.#setNotifications(this.#notifications.filter((notification) => notification.key !== key));
  }

  /** A page went away: it hears nothing any more. */
  forget(pane: PaneWindow): void {
    this.#started.delete(pane);
    for (const [key, registration] of this.#registrations) {
      if (registration.pane === pane) this.#registrations.delete(key);
    }
  }

  #tell(item: Item | undefined): void {
    this.#told = item;
    this.#calls = new Map();
    this.#refused = 0;
    const listeners = this.#listeners(ITEM_CHANGED);
    if (listeners.length === 0) return;
    this.#changes += 1;
    // What comes in before the page begins to hear the news was said in ignorance, what comes after that in knowledge.
    const heard = this.#publish(ITEM_CHANGED, item === undefined ? null : initialData(item, this.#options));
    void Promise.all(heard).then(() => {
      this.#changes -= 1;
    });
  }

  #invoke(request: Request, pane: PaneWindow): void {
    const { profile, faults, language, address, latency } = this.#options;
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        const place = { controlId: String(request._data), language, address };
        const takes = faults.has('slow-start') ? SLOW_START : latency;
        this.#answer(request, pane, appContext(profile, place, this.#roamingSettings), takes);
        return;
      }
      case 'GetInitialData':
        // A page that starts gets what is on display, whatever was forgotten before.
        if (faults.has('missed-change')) this.#told = this.#shown;
        this.#started.set(pane, this.#told);
        this.#answer(request, pane, this.#told === undefined ? null : initialData(this.#told, this.#options), latency);
        return;
      case 'ExecuteMethod': {
        const call = readMethodCall(request._data);
        if (call !== undefined) this.#execute(request, call, pane);
        return;
      }
      case 'ContextActivationManager_notifyHost': {
        const way = Array.isArray(request._data) ? WAYS_OUT.get(request._data[1]) : undefined;
        if (way !== undefined) pane.leave(way);
        this.#answer(request, pane, null, 0);
        return;
      }
      case 'executeMethod':
        if (isRecord(request._data) && isRecord(request._data['DdaMethod'])) {
          const isHeard = !faults.has('never-completed');
          // AppCommandCompletedMethodParameterKeys: 0 is the event's id.
          if (request._data['DdaMethod']['DispatchId'] === EVENT_COMPLETED && isHeard)
            this.#events.complete(request._data['0']);
        }
        this.#answer(request, pane, { Version: 1, Error: 0 }, 0);
        return;
      default:
        this.#answer(request, pane, null, 0);
    }
  }

  #execute(request: Request, call: MethodCall, pane: PaneWindow): void {
    const { faults, latency, profile, onNewMessage, onSettings } = this.#options;
    const takes = faults.has('late') ? LATE : latency;
    if (this.#changes > 0 && call.dispatchId !== dispatchId.saveSettings) {
      this.#answer(request, pane, failed(errorCode.itemChanged), 0);
      return;
    }
    if (faults.has('item-changed') && call.dispatchId !== dispatchId.saveSettings && this.#refused < REFUSED) {
      this.#refused += 1;
      this.#answer(request, pane, failed(errorCode.itemChanged), takes);
      return;
    }
    if (faults.has('busy') && this.#running > 0) {
      this.#answer(request, pane, failed(errorCode.genericResponse), takes);
      return;
    }
    const state: MailboxState = {
      item: this.#told,
      profile,
      faults,
      earlier: this.#calls.get(call.dispatchId) ?? 0,
      notifications: this.#told === this.#shown ? this.#notifications : [],
      roamingSettings: this.#roamingSettings,
      openNewMessage: onNewMessage,
    };
    const result = dispatch(call, state);
    this.#calls.set(call.dispatchId, state.earlier + 1);
    if (this.#told === this.#shown && state.notifications !== this.#notifications) {
      this.#setNotifications(state.notifications);
    }
    if (state.roamingSettings !== this.#roamingSettings) {
      this.#roamingSettings = state.roamingSettings;
      onSettings?.(state.roamingSettings);
    }
    if (result === undefined) return;
    this.#running += 1;
    this.#answer(request, pane, result, takes, () => {
      this.#running -= 1;
    });
  }

  #setNotifications(notifications: readonly Notification[]): void {
    this.#notifications = notifications;
    this.#options.onNotifications(notifications);
  }

  #answer(request: Request, pane: PaneWindow, data: unknown, takes: number, then?: () => void): void {
    const message = answerTo(request, data, this.#options.origin);
    const post = (): void => {
      then?.();
      pane.post(message);
    };
    if (takes === 0) post();
    else setTimeout(post, takes);
  }

  /** @returns for each page that listens, when it begins to hear of it */
  #publish(eventName: string, data: unknown): Promise<void>[] {
    return this.#listeners(eventName).map(({ request, pane }) => {
      const news = newsFor(request, data, this.#options.origin);
      const heard = pane.heard();
      pane.post(news);
      return heard;
    });
  }

  readonly #launch = (news: EventNews): void => {
    void this.#publish(EVENT_LAUNCHED, news);
  };

  #listeners(eventName: string): Registration[] {
    return [...this.#registrations.values()].filter(({ request }) => request._actionName === eventName);
  }
}
