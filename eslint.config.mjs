import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Tables written as code, a line for each entry of a specification: more branches, and no more to understand. */
const longTables = [
  // The tokens of a formula, one case each ([MS-XLS] 2.5.198).
  'src/detection/formats/office/excel/biff-formula.ts',
  // The statements of VBA by their first words, one case each ([MS-VBAL] 5.4).
  'src/detection/formats/vba-code/statements.ts',
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.stryker-tmp/', 'reports/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Control characters are what hostile names are made of: the readers must be able to name them.
      'no-control-regex': 'off',
      // French has a blank in front of "?" and ":" at which no line breaks, in templates as in texts.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
    },
  },
  {
    // What a message says is text, everywhere and always: there is no way from a string to markup or to code.
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]',
          message: 'Markup is made by React alone.',
        },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Markup is made by React alone.' },
      ],
    },
  },
  // What branches more often than this is read in several steps that have names.
  { files: ['src/**/*.{ts,tsx}'], rules: { complexity: ['error', 30] } },
  ...longTables.map((file) => ({ files: [file], rules: { complexity: 'off' } })),
  {
    // A message, a file name or a feed may be one character a million times: a pattern that starts anew at each costs its square.
    // Sticky ones start where the caller says. What builds the product (.mjs) reads our own files alone.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true, ignorePartial: false }],
    },
  },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  // What builds a file knows what it has put into it, and what tests it what it expects.
  {
    files: ['test/**/*.{ts,tsx}', 'src/specimens/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
      },
    },
  },
  // Runs in any Node that there ever was.
  {
    files: ['**/*.cjs'],
    languageOptions: { ecmaVersion: 5, sourceType: 'commonjs', globals: { require: 'readonly' } },
  },
);
