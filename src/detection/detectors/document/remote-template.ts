import { defineDetector } from '../../contract';
import type { Part } from '../../contract';
import { remoteHost } from '../../facts/link/remote-addresses';
import { ownsHost } from '../../facts/message/organisation';

/** Relationships that Office follows by itself when it opens the document; pictures and workbook links are everyday things. */
const FOLLOWED = ['attachedtemplate', 'oleobject', 'frame', 'subdocument', 'afchunk', 'includetext', 'link'];

export default defineDetector({
  id: 'remote-template',
  group: 'document',
  weight: 12,
  needs: ['parts'],
  messages: { fetchesTemplate: ['address'], fetchesObject: ['address'] },
  proof: 'code',
  why: 'A document without any macro passes filters, then fetches a template with one from the attacker as soon as it is opened.',
  looksLikeButIsNot:
    'Company templates lie on the own machine, on a server in the own network, or under a domain of the organisation’s or the reader’s own.',
  references: ['https://attack.mitre.org/techniques/T1221/'],
  attack: ['T1221'],
  *detect({ parts, settings }) {
    for (const part of parts) {
      for (const { address, message } of fetchedBy(part)) {
        const host = remoteHost(address);
        if (host === undefined || ownsHost(host, settings)) continue;
        yield {
          message,
          values: { address },
          where: { in: 'part', path: part.path },
          proof: { kind: 'code', lines: address.slice(0, 2_000) },
        };
      }
    }
  },
});

function* fetchedBy({
  document,
  rtf,
}: Part): Generator<{ readonly address: string; readonly message: 'fetchesTemplate' | 'fetchesObject' }> {
  for (const { relationship, target } of [...(document?.externals ?? []), ...(rtf?.externals ?? [])]) {
    const kind = relationship.toLowerCase();
    if (FOLLOWED.includes(kind))
      yield { address: target, message: kind === 'attachedtemplate' ? 'fetchesTemplate' : 'fetchesObject' };
  }
  for (const address of rtf?.templates ?? []) yield { address, message: 'fetchesTemplate' };
}
