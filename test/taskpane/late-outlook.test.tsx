/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { en } from '../../src/locales/en';
import { openMailbox } from '../../src/outlook/mailbox';
import type { Opened, Opening } from '../../src/outlook/opening';
import { App } from '../../src/taskpane/App';
import { defaultOrganisation } from '../../src/taskpane/organisation';
import { fakeOutlook } from '../outlook/fake-item';
import { stubLayout } from './pane';
import { danger } from './verdicts';

beforeAll(stubLayout);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('a pane whose Outlook answers when it has given up', () => {
  it.each(['offline', 'not-supported'] as const)('says so (%s), and checks the message all the same', async (first) => {
    let tell: (opened: Opened) => void = () => undefined;
    const outlook: Opening = {
      watch(listener) {
        tell = listener;
        return () => undefined;
      },
      askAgain: () => undefined,
    };
    const inspector = { inspect: () => Promise.resolve(danger), cancel: () => undefined };
    const organisation = Promise.resolve(defaultOrganisation);
    render(<App {...{ outlook, organisation, inspector, catalogue: en }} />);
    act(() => {
      tell(first);
    });
    await heading(first === 'offline' ? en.pane.states.offline.heading : en.pane.states.notSupported.heading);
    act(() => {
      tell(openMailbox(fakeOutlook().context)!);
    });
    await heading(/Dangerous/);
  });
});
