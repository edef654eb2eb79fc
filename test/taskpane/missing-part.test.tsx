/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane, stubLayout } from './pane';
import { danger } from './verdicts';

const gone = (): never => {
  throw new Error('ChunkLoadError');
};
// A new build has taken the place of the files that the open pane has not fetched yet.
jest.mock('../../src/taskpane/components/Evidence/Evidence', () => gone());
jest.mock('../../src/taskpane/components/Evidence/Details', () => gone());
jest.mock('../../src/taskpane/components/Advice/Advice', () => gone());

beforeAll(stubLayout);

const patience = { timeout: 20_000 };

describe('a pane whose further parts cannot be fetched', () => {
  it('keeps its warning', async () => {
    const outlook = openPane({
      verdict: danger,
      item: { attachments: [{ name: 'a.zip', content: Uint8Array.of(1) }] },
    });
    await waitFor(() => {
      expect(outlook.calls).toContain('attachment a.zip');
    }, patience);
    expect(await screen.findByRole('heading', { level: 1, name: /Dangerous/ }, patience)).toBeInTheDocument();
  });

  it('can be loaded anew where the advice for whoever has clicked should stand', async () => {
    openPane({ verdict: danger });
    await userEvent.click(await screen.findByRole('button', { name: 'I already clicked' }, patience));
    expect(
      await screen.findByRole('heading', { name: 'Emotet Guard could not be loaded' }, patience),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Check again' })).not.toHaveLength(0);
  });
});
