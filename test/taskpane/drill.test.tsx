/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Verdict } from '../../src/detection/contract';
import { en } from '../../src/locales/en';
import { openPane, stubLayout } from './pane';
import { hijack, noSigns } from './verdicts';

beforeAll(stubLayout);
afterEach(() => {
  jest.useRealTimers();
});

const verdict: Verdict = { ...noSigns, level: 'notice', score: 15, outcomes: [hijack] };
const beside = { drill: { id: '2026-03', carrier: 'document' } } as const;
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const { drill, headingsOfDanger } = en.pane;

describe('a fire drill in the pane', () => {
  it('plays the full warning, above the message too', async () => {
    const outlook = openPane({ verdict, beside });
    await heading(headingsOfDanger.attachment);
    await waitFor(() => {
      expect(outlook.warning()?.message).toContain(en.pane.banners.danger);
    });
    expect(screen.queryByText(drill.heading)).not.toBeInTheDocument();
  });

  it('says that it was one as soon as the reader does anything, sends nothing, and tells what gave it away', async () => {
    const outlook = openPane({ verdict, beside, organisation: { contact: { mail: 'soc@contoso.example' } } });
    await userEvent.click(await screen.findByRole('button', { name: en.pane.actions.send }));
    await heading(drill.heading);
    expect(screen.getByText(drill.text)).toBeInTheDocument();
    expect(screen.getByText(en.detectors['contact-from-elsewhere'].title)).toBeInTheDocument();
    expect(outlook.forms).toEqual([]);
    await waitFor(() => {
      expect(outlook.warning()).toBeUndefined();
    });
    expect(outlook.saved).toMatchObject({ drills: ['2026-03'] });
  });

  it('says so to whoever has clicked, instead of sending them to pull the cable', async () => {
    openPane({ verdict, beside });
    await userEvent.click(await screen.findByRole('button', { name: en.pane.actions.alreadyClicked }));
    await heading(drill.heading);
    expect(screen.queryByText(en.pane.clicked.heading)).not.toBeInTheDocument();
  });

  it('says so by itself, should the reader do nothing', async () => {
    jest.useFakeTimers();
    openPane({ verdict, beside });
    await heading(headingsOfDanger.attachment);
    act(() => {
      jest.advanceTimersByTime(15_000);
    });
    expect(await heading(drill.heading)).toBeInTheDocument();
  });

  it('is a message like any other to a reader who had this drill', async () => {
    openPane({ verdict, beside, settings: { drills: ['2026-02', '2026-03'] } });
    await heading(en.pane.headings.notice);
    expect(screen.queryByText(drill.heading)).not.toBeInTheDocument();
  });

  it('is played where another drill was held before', async () => {
    openPane({ verdict, beside, settings: { drills: ['2026-02'] } });
    expect(await heading(headingsOfDanger.attachment)).toBeInTheDocument();
  });
});
