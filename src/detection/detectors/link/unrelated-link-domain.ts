import { defineDetector } from '../../contract';
import type { Address, Facts, FindingOf, Link, QuotedMessage } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import { downloadedFile, isDirectoryLike } from '../../facts/link/link-shapes';
import { newestLinks } from '../../facts/link/link-text';
import { impersonatedContact } from '../../facts/thread/correspondents';
import { sameName } from '../../facts/thread/names';
import { isPublicHost, registrableDomain } from '../../text/hosts';
import { sameAddress } from '../../text/mailboxes';

const messages = { unrelatedDomain: ['host', 'sender'], inName: ['target', 'name'] } as const;

/** People with two addresses send links too: it carries in a stolen conversation, and says next to nothing outside of it. */
const IN_NAME = 0.4;

/** They start no program of Windows and fetch no file. */
const HARMLESS_SCHEMES =
  /^(?:webcal|xmpp|skype|msteams|zoommtg|slack|geo|maps|sip|sips|irc|whatsapp|line|facetime|tg)$/;

export default defineDetector({
  id: 'unrelated-link-domain',
  group: 'link',
  weight: 2,
  needs: ['links', 'thread'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: "Emotet's links lead to broken-into sites that have nothing to do with the sender or the conversation.",
  looksLikeButIsNot:
    'People link to other sites all the time. Only addresses behind which a document may lie without showing its name are asked about, and it weighs next to nothing alone.',
  references: ['https://attack.mitre.org/techniques/T1584/004/'],
  attack: ['T1584.004'],
  *detect(facts) {
    const { links, thread, sender } = facts;
    if (sender.domain === '') return;
    const related = new Set([
      sender.domain,
      ...thread.addresses.map(({ address }) =>
        registrableDomain(address.slice(address.lastIndexOf('@') + 1).toLowerCase()),
      ),
    ]);
    const contact = impersonatedContact(facts);
    const isNew = contact === undefined ? () => false : newestLinks(thread, (quote) => isTheirs(quote, contact, facts));
    const inName = (link: Link): Told | undefined => {
      const target = link.host === '' ? `${link.scheme}:` : shownHost(link);
      return isNew(link) && mayCarry(link)
        ? { message: 'inName', values: { target, name: sender.name }, weight: IN_NAME, ...evidenceOf(link) }
        : undefined;
    };
    const findings: Told[] = [];
    for (const link of links) {
      if (link.domain !== '' && related.has(link.domain)) continue;
      const finding = unrelated(link, sender.domain) ?? inName(link);
      if (finding !== undefined) findings.push(finding);
    }
    yield* strongestFirst(findings);
  },
});

/** Of the contact, or of somebody who gets this mail; a quote that names nobody is believed. */
function isTheirs({ from }: QuotedMessage, contact: Address, { message: { to, cc }, sender }: Facts): boolean {
  if (from === undefined) return true;
  const known = [contact, ...to, ...cc];
  return from.address === ''
    ? [sender.name, ...known.map(({ name }) => name)].some((name) => sameName(from.name, name))
    : known.some(({ address }) => sameAddress(address, from.address));
}

type Told = FindingOf<typeof messages, 'link'>;

/** An address behind which a document may lie without showing its name, or that names one. */
function unrelated(link: Link, sender: string): Told | undefined {
  if (link.familiar !== undefined || link.defanged === true || !isPublicHost(link.host)) return undefined;
  const hidden = link.path.endsWith('/') && isDirectoryLike(link.path, link.query);
  if (!hidden && downloadedFile(link.path) === undefined) return undefined;
  return { message: 'unrelatedDomain', values: { host: shownHost(link), sender }, ...evidenceOf(link) };
}

/**
 * In a stolen conversation the shape of a link says little: a shared file, a shortener, a click counter shows to nobody where it
 * leads. What stands in the quoted mail is the contact's own.
 */
function mayCarry({ scheme, host, path, familiar, defanged, where }: Link): boolean {
  if (where.in !== 'body' || defanged === true || familiar !== undefined) return false;
  if (/^(?:https?|ftp)$/.test(scheme)) return isPublicHost(host);
  if (scheme === 'file') return isPublicHost(host) || downloadedFile(path) !== undefined;
  return !HARMLESS_SCHEMES.test(scheme);
}
