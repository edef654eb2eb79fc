import { createRoot, type Root } from 'react-dom/client';
import type { MessageInput } from '../../src/detection/contract';
import { inspect } from '../../src/detection';
import { languages } from '../../src/locales/languages';
import { textHost } from '../../src/hosts/browser';
import type { Answer, Call, Start } from '../../src/outlook/call';
import { createDecoder } from '../../src/outlook/encoded';
import { openMailbox } from '../../src/outlook/mailbox';
import type { Mailbox } from '../../src/outlook/mailbox';
import type { Opened } from '../../src/outlook/opening';
import { App } from '../../src/taskpane/App';
import { defaultOrganisation } from '../../src/taskpane/organisation';
import type { Inspector } from '../../src/taskpane/worker-client';
import { fakeOutlook } from '../outlook/fake-item';
import type { FakeItem } from '../outlook/fake-item';
import { openingOf } from '../outlook/opening-of';
import { states } from './states';
import type { GalleryState } from './states';
import { loadCatalogue, PSEUDO } from './words';

/** What the page offers to whoever drives it: the screenshots and the browser tests. */
export interface Gallery {
  readonly states: readonly string[];
  readonly languages: readonly string[];
  /** Shows one state from its beginning; resolves when the pane stands still. */
  show(id: string, language: string, theme: 'light' | 'dark'): Promise<void>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

/** Without the deadlines of the real one: a state of waiting must wait as long as somebody looks at it. */
const patientCall: Call = Object.assign(
  <Value,>(start: Start<Value>): Promise<Answer<Value>> =>
    new Promise((resolve) => {
      start((result) => {
        resolve(String(result.status) === 'succeeded' ? { value: result.value } : { gap: 'denied' });
      });
    }),
  { leave: () => undefined },
);

/** What the pane does every two seconds it does at once: many states are looked at. */
const setRealInterval = window.setInterval.bind(window);
window.setInterval = ((act: () => void) => setRealInterval(act, 50)) as typeof window.setInterval;

let root: Root | undefined;
let warmedUp: Promise<void> | undefined;

window.gallery = {
  states: states.map(({ id }) => id),
  languages: [...languages.map(({ code }) => code), PSEUDO],
  async show(id, language, theme) {
    await (warmedUp ??= warmUp());
    await display(id, language, theme);
  },
};

async function display(id: string, language: string, theme: 'light' | 'dark'): Promise<void> {
  const state = states.find((candidate) => candidate.id === id);
  if (state === undefined) throw new Error(`No state ${id}`);
  const catalogue = await loadCatalogue(language);
  root?.unmount();
  root = createRoot(document.getElementById('root')!);
  root.render(
    <App
      outlook={openingOf(mailboxOf(state, language, theme))}
      organisation={Promise.resolve({ ...defaultOrganisation, ...state.organisation })}
      inspector={inspectorOf(state)}
      catalogue={catalogue}
    />,
  );
  const opened = state.opened?.(catalogue);
  if (opened !== undefined && opened !== 'all') {
    for (const label of opened) (await until(() => buttonOf(label))).click();
  }
  await until(() => headingOf() === state.heading(catalogue));
  if (state.movedOn === true) await until(() => document.body.textContent.includes(catalogue.pane.stale));
  await standstill();
  if (opened === 'all') await unfold();
  window.scrollTo(0, 0);
}

/** React shows what it loads on demand for the first time up to 300 ms later: no picture is taken before it has. */
async function warmUp(): Promise<void> {
  await display('clicked', 'en', 'light');
  await display('danger-word', 'en', 'light');
  await until(() => document.querySelector('article') !== null && document.querySelector('details') !== null);
}

async function mailboxOf(state: GalleryState, language: string, theme: 'light' | 'dark'): Promise<Opened> {
  if (state.outlook === 'starting') return new Promise(() => undefined);
  if (state.outlook !== undefined) return state.outlook;
  const sent = (await state.message?.(language)) ?? null;
  const { context } = fakeOutlook({
    item: sent === null ? null : itemOf(sent, state),
    language,
    theme: { isDarkTheme: theme === 'dark' },
  });
  const mailbox = openMailbox(context, { call: patientCall, limits: { milliseconds: 1e9 } }) ?? 'not-supported';
  return state.movedOn === true && typeof mailbox === 'object' ? movedOn(mailbox) : mailbox;
}

/** After the first message there is another, of which nothing can be read. */
function movedOn(mailbox: Mailbox): Mailbox {
  let asked = 0;
  return Object.assign(Object.create(mailbox) as Mailbox, {
    hasMovedOn: () => true,
    current() {
      const open = mailbox.current();
      if (open === undefined || asked++ === 0) return open;
      return {
        ...open,
        read: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }),
      };
    },
  });
}

function itemOf(sent: MessageInput, { faults = {}, attachmentsThatCome = Infinity }: GalleryState): FakeItem {
  return {
    subject: sent.subject,
    from: `${sent.from?.name ?? ''} <${sent.from?.address ?? ''}>`,
    to: sent.to.map(({ name, address }) => `${name} <${address}>`),
    headers: sent.rawHeaders ?? '',
    ...(sent.html === undefined ? { html: '', text: sent.text ?? '' } : { html: sent.html }),
    attachments: sent.attachments.map(({ name, inline, bytes, size, gap }, index) => ({
      name,
      inline,
      size: gap === 'too-large' ? 1e9 : size,
      ...(bytes === undefined ? {} : { content: bytes }),
      ...(index >= attachmentsThatCome ? { fault: 'hang' as const } : {}),
    })),
    faults,
  };
}

function inspectorOf({ verdict, isDrill = false }: GalleryState): Inspector {
  const decode = createDecoder();
  return {
    inspect(message, settings, onBeside) {
      if (isDrill) onBeside?.({ drill: { id: 'gallery', carrier: 'document' } });
      return Promise.resolve(
        verdict === undefined ? inspect(decode(message), { host: textHost, settings }) : verdict(),
      );
    },
    cancel: () => undefined,
  };
}

function headingOf(): string | undefined {
  return document.querySelector('h1')?.textContent;
}

function buttonOf(label: string): HTMLElement | undefined {
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label);
}

/** Opens everything that is folded, and what that brings to light. */
async function unfold(): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (let rounds = 0; rounds < 3; rounds++) {
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) button.click();
    await standstill();
  }
}

async function until<Found>(look: () => Found): Promise<NonNullable<Exclude<Found, false>>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) {
      return found as NonNullable<Exclude<Found, false>>;
    }
    if (Date.now() > end) throw new Error(`The pane says "${headingOf() ?? ''}"`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Nothing has changed on the page for a while: what loads on demand is there. */
async function standstill(quiet = 60): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let alarm = setTimeout(done, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(alarm);
      alarm = setTimeout(done, quiet);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
