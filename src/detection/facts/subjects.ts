import { partSubjects } from '../contract';
import type { Facts, Part, PartSubject, Subject } from '../contract';
import { once } from '../once';

/** Answers whether a message holds anything of a kind; each part is looked at once, however many detectors ask. */
export function subjectsIn(facts: Facts): (subject: Subject) => boolean {
  const inParts = once(() => kindsAmong(facts.parts));
  return (subject) => {
    switch (subject) {
      case 'headers':
        return facts.headers.lines.length > 0;
      case 'quoted':
        return facts.thread.quoted.length > 0;
      case 'links':
      case 'macros':
      case 'macroSheets':
      case 'parts':
      case 'texts':
        return facts[subject].length > 0;
      default:
        return inParts().has(subject);
    }
  };
}

function kindsAmong(parts: readonly Part[]): ReadonlySet<PartSubject> {
  const found = new Set<PartSubject>();
  for (const part of parts) for (const subject of partSubjects) if (part[subject] !== undefined) found.add(subject);
  return found;
}
