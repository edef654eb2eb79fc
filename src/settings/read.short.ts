import { languages } from '../locales/languages';
import * as checks from './checks';
import type { Check } from './checks';
import { defaultSettings } from './defaults';
import type { Settings } from './defaults';
import * as limits from './limits';
import type { ReadSettings } from './read';
import { canBeOff, checkIds } from './switches';
import { textOf } from './text';
import type { Decode } from './text';

/*
 * The short form of read.ts for the event handler's script: the same rules, without the schema and without a word about what is
 * wrong, for nobody could read it there. It takes what the handler needs, which is what to judge by and what the banner says.
 */

/** Never throws; whatever is wrong is left out. */
export function readSettings(bytes: Uint8Array, decode?: Decode): ReadSettings {
  const file = groupOf(parsed(bytes, decode));
  const language = languages.find(({ code }) => code === file['language'])?.code;
  const addresses = (name: string, most: number, check: Check): readonly string[] =>
    textsOf(file[name], most, limits.LONGEST_ADDRESS, check).map((text) => text.toLowerCase());
  const settings: Settings = {
    ...defaultSettings,
    language,
    banners: bannersOf(groupOf(file['banners'])),
    inspection: {
      internalDomains: addresses('internalDomains', limits.MOST_INTERNAL_DOMAINS, checks.ownDomain),
      imitatedDomains: addresses('imitatedDomains', limits.MOST_IMITATED_DOMAINS, checks.domain),
      colleagueNames: textsOf(file['colleagueNames'], limits.MOST_COLLEAGUES, limits.LONGEST_NAME),
      trustedSenders: addresses('trustedSenders', limits.MOST_TRUSTED_SENDERS, checks.sender),
      detectors: detectorsOf(groupOf(file['detectors'])),
      passwords: textsOf(file['passwords'], limits.MOST_PASSWORDS, limits.LONGEST_PASSWORD),
    },
  };
  return { settings, problems: [] };
}

function parsed(bytes: Uint8Array, decode: Decode | undefined): unknown {
  try {
    const { text, problem } = textOf(bytes, decode);
    return problem === undefined ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown, most: number, check?: Check): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= most &&
    checks.plainText(value) === undefined &&
    check?.(value) === undefined
  );
}

/** The entries of a list that are right; none of a list that is too long. */
function textsOf(value: unknown, most: number, longest: number, check?: Check): readonly string[] {
  if (!Array.isArray(value) || value.length > most) return [];
  return value.filter((entry): entry is string => isText(entry, longest, check));
}

function bannersOf(group: Group): Settings['banners'] {
  const banners = languages.flatMap(({ code }) => {
    const words = groupOf(own(group, code));
    const kept = (['emotet', 'danger', 'caution'] as const).flatMap((kind) => {
      const text = own(words, kind);
      return isText(text, limits.LONGEST_BANNER) ? [[kind, text]] : [];
    });
    return kept.length === 0 ? [] : [[code, Object.fromEntries(kept)]];
  });
  return Object.fromEntries(banners) as Settings['banners'];
}

function detectorsOf(group: Group): Settings['inspection']['detectors'] {
  const known: readonly string[] = checkIds;
  return Object.fromEntries(
    Object.entries(group).filter(
      (entry): entry is [string, 'off' | 'lowered'] =>
        known.includes(entry[0]) && (entry[1] === 'lowered' || (entry[1] === 'off' && canBeOff(entry[0]))),
    ),
  );
}

type Group = Readonly<Record<string, unknown>>;

function groupOf(value: unknown): Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {};
}

/** A field of the file, and not one that all objects have. */
function own(group: Group, name: string): unknown {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}
