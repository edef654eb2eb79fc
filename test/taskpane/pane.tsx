import { configure, render } from '@testing-library/react';
import { Profiler } from 'react';
import type { MessageInput, Verdict } from '../../src/detection/contract';
import { en } from '../../src/locales/en';
import { openMailbox } from '../../src/outlook/mailbox';
import { App } from '../../src/taskpane/App';
import { defaultOrganisation } from '../../src/taskpane/organisation';
import type { Organisation } from '../../src/taskpane/organisation';
import type { Beside, Inspector } from '../../src/taskpane/worker-client';
import { fakeOutlook } from '../outlook/fake-item';
import type { FakeOutlook, FakeOutlookOptions } from '../outlook/fake-item';
import { openingOf } from '../outlook/opening-of';

// A pane that comes is waited for as long as half a test may take: a busy machine needs seconds for what takes milliseconds.
configure({ asyncUtilTimeout: testTimeout / 2 });

/** What the check says of a message; a function may look at how much of it is read. */
type Answer = Verdict | 'time-up' | 'not-supported-here' | ((message: MessageInput) => Verdict);

export interface PaneOptions extends FakeOutlookOptions {
  readonly verdict: Answer;
  readonly organisation?: Partial<Organisation>;
  /** What the worker says beside the verdict. */
  readonly beside?: Beside;
  /** Called with every commit. */
  readonly onRender?: () => void;
}

const unheard = () => undefined;

/** The whole pane over an Outlook of plain data; only the check itself answers from a script. */
export function openPane({
  verdict,
  organisation,
  beside = {},
  onRender = unheard,
  ...options
}: PaneOptions): FakeOutlook {
  const outlook = fakeOutlook(options);
  const mailbox = openMailbox(outlook.context);
  const inspector: Inspector = {
    inspect(message, _settings, onBeside) {
      onBeside?.(beside);
      return Promise.resolve(typeof verdict === 'function' ? verdict(message) : verdict);
    },
    cancel: () => undefined,
  };
  render(
    <Profiler id="pane" onRender={onRender}>
      <App
        outlook={openingOf(Promise.resolve(mailbox ?? 'not-supported'))}
        organisation={Promise.resolve({ ...defaultOrganisation, ...organisation })}
        inspector={inspector}
        catalogue={en}
      />
    </Profiler>,
  );
  return outlook;
}

/** jsdom lays nothing out: what Fluent UI asks of the layout is answered with silence. */
export function stubLayout(): void {
  globalThis.ResizeObserver = class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  };
}
