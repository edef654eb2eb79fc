import type { AnyDetector, Group } from '../../src/detection/contract';
import { detectors } from '../../src/detection/detectors';
import { en } from '../../src/locales/en';
import { textsOf } from '../../src/locales/format';

const all: readonly AnyDetector[] = detectors;

const GROUPS: readonly (readonly [Group, string])[] = [
  ['sender', 'Sender'],
  ['thread', 'Conversation'],
  ['carrier', 'Attachments'],
  ['document', 'Documents'],
  ['link', 'Links'],
  ['content', 'Words of the message'],
];

/** The pages of `docs/detectors`, by file name. They are made from the detectors and their English texts. */
export function detectorPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>([['README.md', index()]]);
  for (const detector of all) pages.set(`${detector.id}.md`, page(detector));
  return pages;
}

function index(): string {
  const sections = GROUPS.map(([group, heading]) => {
    const rows = all
      .filter((detector) => detector.group === group)
      .map((detector) => {
        const { id, weight, attack } = detector;
        return `| [${titleOf(detector)}](${id}.md) | \`${id}\` | ${String(weight)} | ${attack.map(techniqueLink).join(', ')} |`;
      });
    return [`## ${heading}`, '', '| What it sees | Id | Weight | ATT&CK |', '| --- | --- | ---: | --- |', ...rows, ''];
  });
  return lines([
    '# Detectors',
    '',
    `${String(all.length)} traits of mail that carries Emotet, each looked for on its own. A weight is in decibans: ten times the`,
    'decimal logarithm of how much more often such mail shows the trait than genuine mail. What the weights add up to, and which',
    'combinations decide alone, stands in [the architecture](../architecture.md#weights-and-levels).',
    '',
    'These pages are written by `npm run docs`. An organization may switch a detector off, or halve its weight, by its id.',
    '',
    ...sections.flat(),
  ]);
}

function page(detector: AnyDetector): string {
  const { id, group, weight, attack, why, looksLikeButIsNot, references } = detector;
  const texts = textsOf(en, id);
  const found = Object.values(texts?.found ?? {}).flatMap((sentence) =>
    typeof sentence === 'string' ? [sentence] : [sentence.other],
  );
  return lines([
    `# ${titleOf(detector)}`,
    '',
    `\`${id}\` · group: ${group} · weight: ${String(weight)} · ATT&CK: ${attack.map(techniqueLink).join(', ') || 'none'}`,
    '',
    '## What it sees',
    '',
    ...found.map((sentence) => `- ${asCode(sentence)}`),
    '',
    '## Why Emotet does it',
    '',
    why,
    '',
    '## What looks like it but is not',
    '',
    looksLikeButIsNot,
    '',
    '## What the reader is told',
    '',
    `> ${asCode(texts?.why ?? '')}`,
    '>',
    `> ${asCode(texts?.honest ?? '')}`,
    '',
    '## References',
    '',
    ...references.map((reference) => `- <${reference}>`),
    '',
  ]);
}

function titleOf({ id }: AnyDetector): string {
  return textsOf(en, id)?.title ?? id;
}

function techniqueLink(technique: string): string {
  return `[${technique}](https://attack.mitre.org/techniques/${technique.replace('.', '/')}/)`;
}

/** The names of values, which are in braces, as code: they are no words of the sentence. */
function asCode(sentence: string): string {
  return sentence.replace(/\{(\w+)\}/g, '`$1`');
}

function lines(text: readonly string[]): string {
  return `${text.join('\n').trimEnd()}\n`;
}
