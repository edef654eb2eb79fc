import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGap } from '../../src/detection/contract';
import type { EmotetPattern, Gap, InspectionSettings, Level, MessageInput } from '../../src/detection/contract';
import { readEml } from '../../src/mail/eml';
import type { Letter } from '../../src/specimens/recipe/letter';
import { emlOfLetter } from '../../src/specimens/recipe/write-letter';

/** What must come out of a message. */
export interface Expectation {
  /** The level itself, for hostile mail. */
  readonly level?: Level;
  /** The highest level allowed, for honest mail; `no-signs` allows `unchecked`, for it warns of nothing either. */
  readonly atMost?: 'no-signs' | 'notice';
  readonly pattern?: EmotetPattern | null;
  /** Ids of detectors that must find something, and of those that must not. */
  readonly found?: readonly string[];
  readonly notFound?: readonly string[];
  /** Kinds of gaps that the verdict must tell. */
  readonly gaps?: readonly Gap[];
  readonly settings?: Partial<InspectionSettings>;
  /** The level above the message, where the event handler lacks what the pane has (`src/hosts/for-event-handler.ts`). */
  readonly eventHandler?: { readonly level: Level; readonly because: string };
  /** What Outlook does not hand over. */
  readonly without?: readonly ('headers' | 'bytes' | 'body')[];
}

export interface Case extends Expectation {
  /** Of the folder. */
  readonly name: string;
  /** What this message is, and where the idea comes from. */
  readonly about: string;
  /** The same message under other circumstances. */
  readonly also?: readonly Expectation[];
  readonly eml: Uint8Array;
}

/** Every folder of `root` that holds a message (`message.json`, a recipe, or `message.eml`) and its `expected.json`. */
export function readCases(root: string): readonly Case[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(root, name);
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Omit<Case, 'name' | 'eml'>;
      return { ...expected, name, eml: messageOf(folder) };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function messageOf(folder: string): Uint8Array {
  const recipe = join(folder, 'message.json');
  if (!existsSync(recipe)) return readFileSync(join(folder, 'message.eml'));
  return emlOfLetter(JSON.parse(readFileSync(recipe, 'utf8')) as Letter);
}

/** The case's message as an adapter hands it over, without what Outlook holds back. */
export function openCase({ name, eml }: Case, without: Expectation['without'] = []): MessageInput {
  const read = readEml(eml);
  if (isGap(read)) throw new Error(`The message of ${name} is no mail: ${read}.`);
  const { html, text, rawHeaders, ...envelope } = read;
  return {
    ...envelope,
    ...(!without.includes('headers') && rawHeaders !== undefined && { rawHeaders }),
    ...(!without.includes('body') && html !== undefined && { html }),
    ...(!without.includes('body') && text !== undefined && { text }),
    attachments: without.includes('bytes')
      ? read.attachments.map(({ name: file, mime, size, inline }) => ({
          name: file,
          mime,
          size,
          inline,
          gap: 'denied',
        }))
      : read.attachments,
  };
}

/** The case's name and what was left out or set. */
export function describeCircumstances(name: string, { without, settings }: Expectation): string {
  const missing = without === undefined ? '' : ` without ${without.join(' and ')}`;
  return `${name}${missing}${settings === undefined ? '' : ` with ${Object.keys(settings).join(' and ')} set`}`;
}
