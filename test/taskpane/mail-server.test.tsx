/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { en } from '../../src/locales/en';
import { openPane, stubLayout } from './pane';
import { noSigns } from './verdicts';

beforeAll(stubLayout);

it.each(['danger', 'caution'] as const)('the pane says that the mail server asks for care (%s)', async (level) => {
  openPane({ verdict: { ...noSigns, level, mailServer: { level, pattern: null } }, item: {} });
  expect(await screen.findByText(en.pane.mailServer[level])).toBeInTheDocument();
});

it('and says nothing of a mail server that said nothing', async () => {
  openPane({ verdict: noSigns, item: {} });
  await screen.findByRole('heading', { level: 1, name: en.pane.headings['no-signs'] });
  expect(screen.queryByText(/mail server of your organization/)).not.toBeInTheDocument();
});
