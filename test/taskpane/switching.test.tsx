/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { openPane, stubLayout } from './pane';
import { danger, noSigns } from './verdicts';

beforeAll(stubLayout);

/**
 * Names, body, headers and the last attachment each bring a reading and a verdict; the empty pane in between, the evidence
 * that loads on demand and the focus make up the rest.
 */
const MOST_COMMITS = 12;

const attachments = [{ name: 'invoice.zip', content: Uint8Array.of(1) }];

describe('a reader who goes through the inbox', () => {
  it('costs a handful of renders a message, and then the pane stands still', async () => {
    let commits = 0;
    const outlook = openPane({
      verdict: ({ subject }) => (subject.startsWith('bad') ? danger : noSigns),
      item: { subject: 'bad 0', attachments },
      onRender: () => commits++,
    });
    await screen.findByRole('heading', { name: 'Why we are warning you' });
    const counts: number[] = [];
    for (const subject of ['good 1', 'bad 2', 'good 3', 'bad 4']) {
      commits = 0;
      act(() => {
        outlook.select({ subject, attachments });
      });
      await screen.findByRole('heading', { level: 1, name: subject.startsWith('bad') ? /Dangerous/ : /No signs/ });
      await settled(() => commits);
      counts.push(commits);
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_COMMITS);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

/** The pane has stood still for a while. One that never does fails by the test's own limit. */
async function settled(commits: () => number): Promise<void> {
  for (let before = -1; before !== commits();) {
    before = commits();
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  }
}
