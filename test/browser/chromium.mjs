// Starts the browser of this machine for tests, screenshots and measurements.
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/** What a browser needs in containers and on build machines, and what keeps it from talking to its maker. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Fails when there is no browser, for a test that looks at nothing is no test.
 * @param {readonly string[]} more arguments besides those that every test needs
 */
export async function launch(more = []) {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium, Chrome or Edge found. Name one: CHROME_PATH=/path/to/chrome npm test');
  }
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}
