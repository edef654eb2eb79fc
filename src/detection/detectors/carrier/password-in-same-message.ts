import { defineDetector } from '../../contract';
import type { Archive, Facts, FindingOf, Kind, Part } from '../../contract';
import { isRisky, isRiskyName } from '../../facts/file/risky-files';
import { harmlessParts } from '../../facts/macro/standing';
import { once } from '../../once';

const messages = { openedMacro: ['name', 'inner'], opened: ['name'], stated: ['name'], flooded: ['name'] } as const;

/** In decibans: the password opened a file with macros or one that starts; one that could; nothing of the kind. */
const MACROS_INSIDE = 18;
const RISKY_INSIDE = 10;
const HARMLESS_INSIDE = 5;
/**
 * More stated passwords than can be tried: a flood that hides the true one, worth what this would have told. A list of passwords
 * for fifty people is tried to its end, but for the locks of which each key costs a tenth of a second.
 */
const MANY = { count: 20, weight: MACROS_INSIDE };
const FLOOD = { count: 100, weight: 30 };

export default defineDetector({
  id: 'password-in-same-message',
  group: 'carrier',
  weight: RISKY_INSIDE,
  needs: ['parts', 'passwords', 'macros'],
  subjects: ['archive'],
  messages,
  proof: 'lock',
  why: 'Emotet writes the password of its ZIP into the same mail ("Password: W4ALLD"), since the reader must be able to open it.',
  looksLikeButIsNot:
    'PPAP sends the password in a second mail. Some people write it into the first: with only PDF or .xlsx files inside it counts half.',
  references: [
    'https://attack.mitre.org/techniques/T1027/013/',
    'https://unit42.paloaltonetworks.com/emotet-thread-hijacking/',
  ],
  attack: ['T1027.013', 'T1566.001'],
  *detect(facts) {
    const harmless = once(() => harmlessParts(facts.macros));
    for (const part of facts.parts) {
      const { archive } = part;
      // Passwords are looked for in one-and-twenty languages: only where something is locked.
      if (archive === undefined || !isLocked(part, archive)) continue;
      const finding = findingOf(part, archive, facts, harmless);
      if (finding !== undefined) yield finding;
    }
  },
});

function findingOf(
  part: Part,
  archive: Archive,
  facts: Facts,
  harmless: () => ReadonlySet<Part>,
): FindingOf<typeof messages, 'lock'> | undefined {
  const { name, path } = part;
  const where = { in: 'part', path } as const;
  const proof = { kind: 'lock', file: name, key: { in: 'body' } } as const;
  const inside = facts.tree.insideOf(part);
  if (inside.some(({ entry }) => entry?.openedWith === 'message')) {
    const starter = inside.find((one) => holdsMacrosOrStarts(one) && !harmless().has(one));
    if (starter !== undefined) {
      return { message: 'openedMacro', values: { name, inner: starter.name }, where, proof, weight: MACROS_INSIDE };
    }
    return {
      message: 'opened',
      values: { name },
      where,
      proof,
      weight: inside.some(isRisky) ? RISKY_INSIDE : HARMLESS_INSIDE,
    };
  }
  // What a stated password does not open was locked with another: then this one is for something else.
  const { untried = 0 } = part;
  if (untried > MANY.count) {
    const { weight } = untried > FLOOD.count ? FLOOD : MANY;
    return { message: 'flooded', values: { name }, where, proof, weight };
  }
  const tried = untried === 0 && TRIED.has(part.kind) && inside.some(({ gap }) => gap === 'encrypted');
  if (tried || facts.passwords.length === 0) return undefined;
  const risky = archive.namesEncrypted || archive.names.length === 0 || archive.names.some(isRiskyName);
  return { message: 'stated', values: { name }, where, proof, weight: risky ? RISKY_INSIDE : HARMLESS_INSIDE };
}

/** Kinds whose encryption is known here, whatever lies below. */
const TRIED: ReadonlySet<Kind> = new Set(['zip', '7z', 'arj', 'alz']);

/** Of a container that nobody can look into nobody knows whether it is locked: a password beside it says that it is. */
function isLocked({ gap }: Part, { encrypted, namesEncrypted, names }: Archive): boolean {
  return encrypted || namesEncrypted || (names.length === 0 && (gap === 'not-supported-here' || gap === 'encrypted'));
}

function holdsMacrosOrStarts({ document, kind }: Part): boolean {
  if (document?.vba !== undefined || (document?.macroSheets.length ?? 0) > 0) return true;
  return kind === 'lnk' || kind === 'script' || kind === 'executable';
}
