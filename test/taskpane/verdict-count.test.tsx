/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { version } from '../../src/detection/version';
import { openPane, stubLayout } from './pane';
import { danger, noSigns } from './verdicts';

const PAGE = 'https://guard.example/pilot/taskpane.html?org=contoso';

beforeAll(stubLayout);

/** What the pane sent, as fetch would have been told. */
const sent: (readonly [address: string, how: RequestInit | undefined])[] = [];
const original = globalThis.fetch;

beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = (address, how) => {
    sent.push([address instanceof URL ? address.href : '', how]);
    return Promise.reject(new TypeError('The server does not answer.'));
  };
  document.head.innerHTML = `<base href="${PAGE}">`;
});
afterEach(() => {
  globalThis.fetch = original;
  document.head.innerHTML = '';
});

const again = () => userEvent.click(screen.getByRole('button', { name: 'Check again' }));
const done = () => screen.findByRole('heading', { level: 1, name: /No signs of Emotet|Dangerous/ });

describe('a pane whose organization counts', () => {
  it('sends the level and the version, and nothing else, once for a message that is judged twice', async () => {
    openPane({ verdict: noSigns, organisation: { countVerdicts: true }, item: { subject: 'Secret plans' } });
    await done();
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    await again();
    await done();
    expect(sent).toEqual([
      [
        `https://guard.example/pilot/count/no-signs?v=${version}`,
        { method: 'POST', keepalive: true, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
      ],
    ]);
  });

  it('counts each message that the reader goes on to', async () => {
    const outlook = openPane({ verdict: danger, organisation: { countVerdicts: true }, item: { itemId: 'first' } });
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    await act(async () => {
      outlook.select({ itemId: 'second' });
      await Promise.resolve();
    });
    await waitFor(() => {
      expect(sent).toHaveLength(2);
    });
    expect(sent.map(([address]) => new URL(address).pathname)).toEqual(['/pilot/count/danger', '/pilot/count/danger']);
  });

  it('says so among the settings', async () => {
    openPane({ verdict: noSigns, organisation: { countVerdicts: true } });
    await done();
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(screen.getByText(/Only the level is sent/)).toBeInTheDocument();
  });
});

describe('a pane whose organization does not count', () => {
  it('sends nothing, and says nothing of it', async () => {
    openPane({ verdict: danger });
    await done();
    await again();
    await done();
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(screen.queryByText(/Only the level is sent/)).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});
