import { defineDetector } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import { isTooOld, lookUp } from '../../text/block-list';

const messages = {
  listedAddress: ['host', 'source'],
  listedSite: ['host', 'source'],
  listTooOld: ['host', 'source', 'day'],
} as const;

export default defineDetector({
  id: 'listed-link',
  group: 'link',
  weight: 15,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: "Emotet's links of the last days are in public lists, mostly within hours. The organization's own copy is searched here, so that no address leaves the machine.",
  looksLikeButIsNot:
    'Broken-into sites get cleaned: a site counts half an address, and a list of more than 30 days no longer counts.',
  references: ['https://urlhaus.abuse.ch/'],
  attack: ['T1566.002', 'T1584.004'],
  *detect({ links, settings, message }) {
    const list = settings.blockList;
    if (list === undefined) return;
    const day = settings.today ?? message.receivedAt;
    const old = day !== undefined && isTooOld(list, day);
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      if (link.defanged === true) continue;
      const listed = lookUp(list, link);
      if (listed === undefined) continue;
      const values = { host: shownHost(link), source: list.source };
      if (old)
        findings.push({
          message: 'listTooOld',
          values: { ...values, day: list.created.slice(0, 10) },
          weight: 0,
          ...evidenceOf(link),
        });
      else if (listed.as === 'address')
        findings.push({ message: 'listedAddress', values, weight: 30, ...evidenceOf(link) });
      else findings.push({ message: 'listedSite', values, weight: 15, ...evidenceOf(link) });
    }
    yield* strongestFirst(findings);
  },
});
