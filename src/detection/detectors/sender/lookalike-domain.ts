import { defineDetector } from '../../contract';
import type { FindingOf, ThreadFacts } from '../../contract';
import { registrableDomain } from '../../text/hosts';
import { likenessOf } from '../../text/lookalikes';
import { isPopularHost } from '../../text/popular-hosts';
import { defang } from '../../text/urls';

const messages = {
  sameToTheEye: ['domain', 'known'],
  oneLetter: ['domain', 'known'],
  addedWord: ['domain', 'known'],
} as const;

const messageOf = { 'same-to-the-eye': 'sameToTheEye', 'one-letter': 'oneLetter', 'added-word': 'addedWord' } as const;

/** Domains that are compared, some microseconds each: no conversation has so many, and nobody hides one behind them. */
const MOST_DOMAINS = 5_000;

export default defineDetector({
  id: 'lookalike-domain',
  group: 'sender',
  weight: 10,
  needs: ['sender', 'thread'],
  messages,
  proof: 'mailboxes',
  why: 'Who hijacks a conversation without the mailbox registers a domain that looks like the right one, and answers from there.',
  looksLikeButIsNot:
    'The same name under another ending, numbered shops, short names, subsidiaries and big mail providers look alike honestly and do not count.',
  references: ['https://attack.mitre.org/techniques/T1583/001/'],
  attack: ['T1583.001', 'T1656'],
  *detect({ sender, thread, settings }) {
    const { domain, host } = sender;
    if (domain === '' || sender.internal || isPopularHost(host)) return;
    const own = new Set(
      [...settings.internalDomains, ...settings.imitatedDomains].map((name) => registrableDomain(name.toLowerCase())),
    );
    if (own.has(domain)) return;
    const inThread = domainsOf(thread);
    const findings: FindingOf<typeof messages, 'mailboxes'>[] = [];
    for (const known of [...own, ...(inThread.has(domain) ? [] : inThread)].slice(0, MOST_DOMAINS)) {
      // "reader.example.mail.invalid" begins with a name that it has no right to; "example.com.br" is a name of its own.
      const below = host.startsWith(`${known}.`) && !domain.startsWith(`${known}.`);
      const likeness = below ? 'added-word' : likenessOf(domain, known);
      // An added word beside a partner's name may be the partner's subsidiary; beside one's own it is known whose it is.
      if (likeness === undefined || (likeness === 'added-word' && !below && !own.has(known))) continue;
      const values = { domain: defang(below ? host : domain), known: defang(known) };
      findings.push({
        message: messageOf[likeness],
        values,
        where: { in: 'header', name: 'From' },
        proof: { kind: 'mailboxes', known: values.known, here: values.domain, seen: 'conversation' },
      });
      break;
    }
    yield* findings;
  },
});

function domainsOf(thread: ThreadFacts): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const { address } of thread.addresses) {
    const domain = registrableDomain(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
    if (domain !== '') domains.add(domain);
    if (domains.size === MOST_DOMAINS) break;
  }
  return domains;
}
