import { availableParallelism } from 'node:os';

const transform = {
  '^.+\\.(?:[jt]sx?|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages that ship ECMAScript modules alone: jest runs CommonJS, so they go through swc as our own code does. */
const modules = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
  'parse5',
  'postal-mime',
  '@noble',
  'qr',
];

/** Milliseconds. No test measures time: it may take as long as a busy machine makes of it. */
const testTimeout = 300_000;

const shared = {
  transform,
  // For tests that wait for something themselves.
  globals: { testTimeout },
  transformIgnorePatterns: [`/node_modules/(?!(?:${modules.join('|')})/)`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // Copies of everything, while `npm run mutants` runs.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker-tmp/'],
  // webpack gathers the scenarios; tests, which it does not build, read the same files from disk.
  moduleNameMapper: { '/story-files$': '<rootDir>/test/training/story-files.ts' },
};

export default {
  // Jest's own choice, one worker fewer than cores, is a single one on two cores.
  maxWorkers: availableParallelism(),
  testTimeout,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '<rootDir>/test/browser/',
        '<rootDir>/test/packaging/',
        '<rootDir>/test/gateway/',
      ],
    },
    // Builds and packs: half a minute each.
    { ...shared, displayName: 'packaging', testMatch: ['<rootDir>/test/packaging/**/*.test.ts'] },
    // Postfix and rspamd, with the built command line.
    { ...shared, displayName: 'gateway', testMatch: ['<rootDir>/test/gateway/**/*.test.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
