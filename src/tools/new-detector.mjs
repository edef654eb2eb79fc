// `npm run new-detector <id> [group]`: a detector that compiles, its place in the list, its texts in every language, and the
// table of its three cases. The texts are English until somebody who speaks the language has written them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from './install.mjs';
import { readOptions } from './script-options.mjs';

const GROUPS = ['sender', 'thread', 'carrier', 'document', 'link', 'content'];
const usage = `Usage: npm run new-detector <id> [${GROUPS.join('|')}]

The id is the noun of the bad thing, in kebab-case: "remote-template". The group is "document" when left out.
`;

const { positionals } = readOptions(usage, {}, { allowPositionals: true });
const [id = '', group = 'document'] = positionals;
if (process.env['CI']) fail('A detector is written by a person, not by a build.');
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 40 || !GROUPS.includes(group)) fail(usage);

// npm starts its scripts in the project's folder.
const place = (...names) => path.join(process.cwd(), ...names);
const detector = place('src', 'detection', 'detectors', group, `${id}.ts`);
const test = place('test', 'detectors', group, `${id}.test.ts`);
if (GROUPS.some((other) => existsSync(place('src', 'detection', 'detectors', other, `${id}.ts`))))
  fail(`There is a detector "${id}" already.`);
const variable = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const languages = readdirSync(place('src', 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const texts = languages.map(({ name }) => addTexts(place('src', 'locales', name, `${group}.ts`)));
const written = [write(detector, detectorText()), write(test, testText()), listDetector(), ...texts];
spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules', 'prettier', 'bin', 'prettier.cjs'),
    '--config',
    path.join(root, '.prettierrc.json'),
    '--write',
    ...written,
  ],
  {
    stdio: 'ignore',
  },
);
const shown = (file) => path.relative(process.cwd(), file);
console.log(`Written:
  ${written.map(shown).join('\n  ')}

Next:
  ${shown(detector)}
      detect(), the weight, why it exists, what looks like it, references
  ${shown(test)}
      the attack, the honest near miss, what cannot be read
${texts.map((file) => `  ${shown(file)}`).join('\n')}
      the sentences, in the language of each file: now they are English, and say nothing
  ${path.join('docs', 'coverage.md')}
      \`${id}\` beside the rule that it answers, or below the tables
  ${path.join('test', 'messages')}
      a whole message that it decides, emotet-<what>, and the honest one beside it, honest-<what>

  npm run explain <message>    shows the facts that a detector has to work with
  npm test -- ${['test', 'detectors', group, `${id}.test.ts`].join('/')}
  npm run docs                 writes ${['docs', 'detectors', `${id}.md`].join('/')} and the lists that name it
  npm test -- --unit           says what is still missing`);

function write(file, text) {
  writeFileSync(file, text);
  return file;
}

function detectorText() {
  return `import { defineDetector } from '../../contract';

export default defineDetector({
  id: '${id}',
  group: '${group}',
  weight: 1,
  needs: ['parts'],
  subjects: ['parts'],
  messages: { found: ['name'] },
  why: 'Which wave of Emotet did this, in one sentence.',
  looksLikeButIsNot: 'Which honest mail looks like it, in one sentence.',
  references: ['https://attack.mitre.org/software/S0367/'],
  attack: [],
  *detect({ parts }) {
    for (const { name, path } of parts) {
      if (name !== '${id}.example') continue;
      yield { message: 'found', values: { name }, where: { in: 'part', path } };
    }
  },
});
`;
}

function testText() {
  return `import ${variable} from '../../../src/detection/detectors/${group}/${id}';
import { latin1Bytes } from '../../../src/detection/formats/codec/bytes';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

testDetector(${variable}, {
  fires: [
    {
      name: 'the attack',
      mail: message({ attachments: [attachment('${id}.example', latin1Bytes('Attack'))] }),
      finds: [{ message: 'found', values: { name: '${id}.example' } }],
    },
  ],
  silent: [{ name: 'the near miss', mail: message({ attachments: [attachment('notes.txt', latin1Bytes('Notes'))] }) }],
  unchecked: [
    {
      name: 'a file that Outlook would not hand over',
      mail: message({ attachments: [unreadAttachment('notes.doc', 'denied')] }),
      gap: 'denied',
    },
  ],
});
`;
}

/** Imports and list are in the alphabet's order. */
function listDetector() {
  const file = place('src', 'detection', 'detectors', 'index.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  insert(lines, `import ${variable} from './${group}/${id}';`, /^import (\w+) from/);
  insert(lines, `  ${variable},`, /^ {2}(\w+),$/);
  return write(file, lines.join('\n'));
}

function insert(lines, line, pattern) {
  const key = pattern.exec(line)[1];
  const after = lines.findLastIndex((other) => (pattern.exec(other)?.[1] ?? '\uffff') < key);
  const first = lines.findIndex((other) => pattern.test(other));
  lines.splice(after === -1 ? first : after + 1, 0, line);
}

function addTexts(file) {
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('};');
  return write(
    file,
    `${text.slice(0, end)}  '${id}': {
    title: 'What was found, in a few words',
    found: { found: 'What was seen in {name}, in one sentence.' },
    why: 'Why it matters, for somebody who knows nothing of computers.',
    honest: 'What genuine messages and ordinary files look like.',
  },
${text.slice(end)}`,
  );
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
