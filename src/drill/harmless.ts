import type { Inspected } from '../detection';
import { isInert } from '../detection/facts/file/inert-parts';
import { readEverything } from '../detection/standing';
import { isWithin } from '../detection/text/mailboxes';

/**
 * May this message be a drill? Only one that was read to its end, in which nothing carries an attack, no file can act, and every link leads
 * to the organisation's own hosts. Whoever signs a drill with a stolen key, or hangs a file onto one, gets the verdict that the message earns.
 */
export function isHarmless({ verdict, carriers, facts }: Inspected): boolean {
  return (
    (verdict.level === 'no-signs' || verdict.level === 'notice') &&
    verdict.mailServer === undefined &&
    carriers.length === 0 &&
    readEverything(verdict) &&
    facts.parts.every((part) => isInert(part, facts.tree)) &&
    facts.links.every(({ host }) => facts.settings.internalDomains.some((domain) => isWithin(host, domain)))
  );
}
