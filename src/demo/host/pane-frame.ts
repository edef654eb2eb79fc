import type { PaneWindow, SimulatedOutlook, WayOut } from './host';

/** What Outlook on the web adds to the address of an add-in's page: the client's name, and whom to talk to. */
export function paneAddress(page: string, language: string, origin: string, conversation: string): string {
  const address = new URL(page, origin);
  address.searchParams.set('_host_Info', `Outlook$Web$16.01$${language}$simulated$$`);
  // Office.js takes this fragment apart as it stands: it must not be encoded.
  return `${address.href}#&_xdm_Info=${conversation}|${conversation}-control|${origin}`;
}

/**
 * Connects the host to an add-in's page in a frame of the same origin.
 * @returns a function that takes the connection away
 */
export function connectFrame(host: SimulatedOutlook, frame: HTMLIFrameElement): () => void {
  const pane: PaneWindow = {
    post: (message) => {
      frame.contentWindow?.postMessage(message, window.location.origin);
    },
    heard: () => heardBy(frame),
    leave: (way) => {
      placeBeside(frame, way)?.focus();
    },
  };
  const listen = (event: MessageEvent<unknown>): void => {
    // A page inside the message, or a window that opened this one, must not speak as the add-in.
    if (event.origin !== window.location.origin || event.source !== frame.contentWindow) return;
    host.receive(event.data, pane);
  };
  window.addEventListener('message', listen);
  return () => {
    window.removeEventListener('message', listen);
    host.forget(pane);
  };
}

/** What takes the focus on this page, in order. */
const PLACES = 'button:not([disabled]), a[href], input, select, textarea, iframe, [tabindex="0"]';

/** Where the focus goes from a frame: to the control behind it, round to the first one, to the one in front of it, or to the open message. */
function placeBeside(frame: HTMLIFrameElement, way: WayOut): HTMLElement | undefined {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)].filter((place) => place.checkVisibility());
  if (way === 'escape') return places.find((place) => place.ariaSelected === 'true');
  const here = places.indexOf(frame);
  return places[(here + (way === 'forward' ? 1 : places.length - 1)) % places.length];
}

let listened = 0;

/**
 * Posts a mark into the page, in front of the news, and an echo of it back when it comes. Messages arrive in the order in which they were
 * posted: what the page had said before comes in before the echo, what it says with the news comes in behind it. Office.js
 * ignores a message that is not JSON. A listener for the news itself would be called behind that of Office.js, which was there before.
 */
function heardBy(frame: HTMLIFrameElement): Promise<void> {
  const page = frame.contentWindow;
  if (page === null) return Promise.resolve();
  listened += 1;
  const mark = `mark ${listened}`;
  const echo = `heard ${listened}`;
  return new Promise((resolve) => {
    const stop = new AbortController();
    const done = (): void => {
      stop.abort();
      resolve();
    };
    const { signal } = stop;
    page.addEventListener(
      'message',
      (event: MessageEvent) => {
        if (event.data === mark) window.postMessage(echo, window.location.origin);
      },
      { signal },
    );
    window.addEventListener(
      'message',
      (event) => {
        if (event.data === echo && event.source === window) done();
      },
      { signal },
    );
    // A page that was loaded anew has lost the message together with everything else.
    frame.addEventListener('load', done, { signal });
    page.postMessage(mark, window.location.origin);
  });
}
