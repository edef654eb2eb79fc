// `npm run mutants [-- part of a path …]`: do the tests of what decides notice when an expression of it is changed?
// Stryker changes one at a time ("a < b" to "a <= b", a condition to "true") and runs the tests that reach it. Tells each change that
// no test noticed, and the share of each file; ends with 1 where that is less than is asked for.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import jestConfig from '../../jest.config.js';
import { installMissing, root } from '../../src/tools/install.mjs';

installMissing();
const { Stryker } = await import('@stryker-mutator/core');

/** Percent of the changes of a file. */
const ASKED_FOR = 90;

/** Below `src/detection`, with the tests that speak of it where that is more, or other, than `test/<file>.test.ts`. */
const MODULES = {
  budget: [],
  rules: ['rules', 'verdict'],
  verdict: ['verdict', 'verdict-levels'],
  'facts/thread/word-count': [],
  'facts/thread/languages': [],
  'facts/thread/correspondents': [],
  'facts/thread/pasted-block': [],
  'facts/thread/quoted-dates': [],
  'facts/thread/reply-prefixes': [],
  'facts/thread/names': [],
  'facts/thread/attributions': [],
  'facts/thread/quote-headers': [],
  'facts/thread/thread-addresses': [],
  'facts/thread/thread-lines': ['facts/thread/thread-lines', 'facts/thread/long-threads'],
  'facts/thread/thread-division': ['facts/thread/thread-division', 'facts/thread/long-threads'],
  'facts/thread/thread': ['facts/thread/thread-facts', 'facts/thread/thread'],
  'facts/message/password-words': [],
  // Whole floods of words, in the test of the same name, would be read for each change.
  'facts/message/passwords': ['facts/message/password-search', 'facts/message/password-places'],
};

const unit = jestConfig.projects.find(({ displayName }) => displayName === 'unit');
const asked = process.argv.slice(2);
const reports = path.join(root, 'reports', 'mutants');
mkdirSync(reports, { recursive: true });
process.chdir(root);

let met = true;
const rows = [];
for (const [name, tests] of Object.entries(MODULES)) {
  const file = `src/detection/${name}.ts`;
  if (asked.length > 0 && !asked.some((part) => file.includes(part))) continue;
  const mutants = await mutantsOf(file, tests.length === 0 ? [name] : tests);
  const having = (...states) => mutants.filter(({ status }) => states.includes(status));
  const unnoticed = having('Survived', 'NoCoverage');
  const noticed = having('Killed', 'Timeout').length;
  const share = (100 * noticed) / (noticed + unnoticed.length);
  for (const { location, mutatorName, replacement, status } of unnoticed) {
    const place = `${file}:${location.start.line}:${location.start.column}`;
    console.log(`${place} ${mutatorName} → ${replacement}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`);
  }
  rows.push({
    file,
    share: `${share.toFixed(1)} %`,
    noticed,
    'too long': having('Timeout').length,
    survived: unnoticed.length,
    'left out': mutants.length - noticed - unnoticed.length,
  });
  met &&= share >= ASKED_FOR;
}
console.table(rows);
process.exit(met ? 0 : 1);

/** What became of each changed expression of a file. What was found before, and has not changed since, is not run again. */
function mutantsOf(file, tests) {
  return new Stryker({
    mutate: [file],
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: {
      projectType: 'custom',
      config: { ...unit, projects: [], testMatch: tests.map((test) => `<rootDir>/test/${test}.test.ts`) },
    },
    coverageAnalysis: 'perTest',
    // Tables that are read while a module is loaded: each change of them needs a new process, and the words in them are held by
    // the tests that take them one by one.
    ignoreStatic: true,
    concurrency: 1,
    // Whoever stops this process for a minute has not found an endless loop.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 10,
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['dist', 'screenshots', 'release', 'fuzz-failures'],
    incremental: true,
    incrementalFile: path.join(reports, `${file.replace(/\W+/g, '-')}.json`),
    reporters: ['progress-append-only'],
    logLevel: 'warn',
  }).runMutationTest();
}
