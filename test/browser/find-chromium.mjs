// Finds a Chromium, Chrome or Edge for the browser tests. Plain Node, no packages.
import { existsSync } from 'node:fs';
import path from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** @returns the program's path, or undefined when none is found; CHROME_PATH names one outright */
export function findChromium(environment = process.env, platform = process.platform, exists = existsSync) {
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') return exists(named) ? named : undefined;
  return candidates(environment, platform).find((candidate) => exists(candidate));
}

function candidates(environment, platform) {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
      environment[variable] === undefined
        ? []
        : WINDOWS.map((program) => path.win32.join(environment[variable], program)),
    );
  }
  if (platform === 'darwin') {
    return ['/Applications', path.posix.join(environment['HOME'] ?? '/', 'Applications')].flatMap((folder) =>
      MAC.map((program) => path.posix.join(folder, program)),
    );
  }
  const folders = new Set([
    ...(environment['PATH'] ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ]);
  return [...folders].filter(Boolean).flatMap((folder) => ON_PATH.map((program) => path.posix.join(folder, program)));
}
