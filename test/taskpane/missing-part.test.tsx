/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane, stubLayout } from './pane';
import { danger } from './verdicts';

let gone = true;
const orGone = <Module extends object>(module: Module): Module => {
  if (gone) throw new Error('ChunkLoadError');
  return module;
};
// A new build has taken the place of the files that the open pane has not fetched yet.
jest.mock('../../src/taskpane/components/Evidence/Evidence', () =>
  orGone(jest.requireActual<object>('../../src/taskpane/components/Evidence/Evidence')),
);
jest.mock('../../src/taskpane/components/Evidence/Details', () =>
  orGone(jest.requireActual<object>('../../src/taskpane/components/Evidence/Details')),
);
jest.mock('../../src/taskpane/components/Advice/Advice', () =>
  orGone(jest.requireActual<object>('../../src/taskpane/components/Advice/Advice')),
);

beforeAll(stubLayout);
beforeEach(() => {
  gone = true;
});

const stillHolds = /The result for this message has not changed/;

describe('a pane whose further parts cannot be fetched', () => {
  it('keeps its warning, says what is missing, and fetches it when asked again', async () => {
    const outlook = openPane({
      verdict: danger,
      item: { attachments: [{ name: 'a.zip', content: Uint8Array.of(1) }] },
    });
    await waitFor(() => {
      expect(outlook.calls).toContain('attachment a.zip');
    });
    expect(await screen.findByRole('heading', { level: 1, name: /Dangerous/ })).toBeInTheDocument();
    expect(await screen.findByText(stillHolds)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Why we are warning you' })).toBeNull();
    gone = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Why we are warning you' })).toBeInTheDocument();
  });

  it('never says that nothing was checked where the advice for whoever has clicked should stand', async () => {
    openPane({ verdict: danger });
    await userEvent.click(await screen.findByRole('button', { name: 'I clicked or opened it' }));
    expect(await screen.findByText(stillHolds)).toBeInTheDocument();
    expect(screen.queryByText(/nothing was checked/)).toBeNull();
    gone = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /clicked/i })).toBeInTheDocument();
  });
});
