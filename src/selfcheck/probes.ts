import { remark } from '../checkup/remark';
import type { Remark } from '../checkup/remark';
import { defaultInspectionSettings } from '../detection/contract';
import type { EncodedMessage } from '../outlook/encoded';

/* What a browser alone can tell: it tries, here and now, and nothing that it tries leaves the server. */

const MARK = 'emotetGuardInlineScript';

/** Is a script refused that somebody writes into the page? What it would do is to say that it ran. */
export function policyInForce(): Remark {
  const script = document.createElement('script');
  try {
    script.text = `window.${MARK} = true`;
    document.head.append(script);
  } catch {
    // Trusted Types, where they are enforced, are asked before the policy.
  } finally {
    script.remove();
  }
  return remark(MARK in window ? 'inlineScriptRuns' : 'policyInForce');
}

/** Milliseconds that the worker may take to load its script and to judge one short message. */
const DEADLINE = 30_000;

/** The harmless test message of docs/deploying: the address leads nowhere. */
const MESSAGE: EncodedMessage = {
  subject: 'Test',
  from: { name: '', address: 'test@sender.example' },
  to: [{ name: '', address: 'test@reader.example' }],
  cc: [],
  html: '<a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">test</a>',
  attachments: [],
};

/** Does the pane's worker start on this server, and does it judge? */
export async function workerStarts(): Promise<Remark> {
  let worker: Worker | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  try {
    const started = new Worker(new URL('worker.js', document.baseURI));
    worker = started;
    const level = await new Promise<string>((resolve, reject) => {
      alarm = setTimeout(() => {
        reject(new Error('time-up'));
      }, DEADLINE);
      started.onmessage = ({ data }: MessageEvent<{ readonly verdict?: { readonly level?: string } }>) => {
        resolve(data.verdict?.level ?? '');
      };
      started.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message === '' ? 'worker.js' : event.message));
      };
      started.postMessage({ id: 1, begins: true, message: MESSAGE, settings: defaultInspectionSettings });
    });
    return level === 'danger' ? remark('workerFine') : remark('workerFails', { reason: level === '' ? '–' : level });
  } catch (error) {
    return remark('workerFails', { reason: error instanceof Error ? error.message : '–' });
  } finally {
    clearTimeout(alarm);
    worker?.terminate();
  }
}

/** The address of Office.js that the pane on this server names: each of Microsoft's clouds has another. */
const OFFICE_JS = /<script\b[^>]{0,200}\bsrc=["']?(https:\/\/[^"'\s>]{1,300}\/office\.js)["'\s>]/;

/** Loads Office.js as the pane does. Only at a click: the page itself asks nobody but its own server. */
export async function officeLoads(pane: Uint8Array | undefined): Promise<Remark> {
  const address = OFFICE_JS.exec(new TextDecoder().decode(pane))?.[1];
  if (address === undefined) return remark('officeFails', { host: 'taskpane.html' });
  const { host } = new URL(address);
  return new Promise((resolve) => {
    const script = document.createElement('script');
    const alarm = setTimeout(() => {
      resolve(remark('officeFails', { host }));
    }, DEADLINE);
    const end = (id: 'officeFine' | 'officeFails') => {
      clearTimeout(alarm);
      resolve(remark(id, { host }));
    };
    script.onload = () => {
      end('officeFine');
    };
    script.onerror = () => {
      end('officeFails');
    };
    script.src = address;
    document.head.append(script);
  });
}
