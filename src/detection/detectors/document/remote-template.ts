import { defineDetector } from '../../contract';
import type { Facts, Part } from '../../contract';
import { remoteHost, strangenessOf } from '../../facts/link/remote-addresses';
import { ownsHost } from '../../facts/message/organisation';
import { isWithin } from '../../text/mailboxes';
import { isPopularHost } from '../../text/popular-hosts';

/** Relationships that Office follows by itself when it opens the document; pictures and workbook links are everyday things. */
const FOLLOWED = ['attachedtemplate', 'oleobject', 'frame', 'subdocument', 'afchunk', 'includetext', 'link'];

/** Decibans by where the address leads. */
const WEIGHTS = {
  /** As for code that runs while the document opens: Word has run what such an address leads to without a question. */
  command: 40,
  /** A share in the internet, a bare number, a directory of a break-in: no organisation keeps its templates there. */
  disguised: 30,
  /** A host that is neither the sender's nor a well-known one: what it serves tomorrow, nobody knows today. */
  stranger: 30,
  /** Many organisations keep templates there, and everybody can. */
  documentServer: 15,
};

const DOCUMENT_SERVERS = ['sharepoint.com', 'sharepoint.de', 'sharepoint.us', 'sharepoint.cn'];

export default defineDetector({
  id: 'remote-template',
  group: 'document',
  weight: 12,
  needs: ['parts'],
  subjects: ['document', 'rtf'],
  messages: { fetchesTemplate: ['address'], fetchesObject: ['address'] },
  proof: 'code',
  why: 'A document without any macro passes filters, then fetches a template with one from the attacker as soon as it is opened.',
  looksLikeButIsNot:
    'Company templates are on the same machine, on a server in the same network, under the sender’s own domain, or under a domain of the organization’s or the reader’s own.',
  references: ['https://attack.mitre.org/techniques/T1221/'],
  attack: ['T1221'],
  *detect({ parts, settings, sender }) {
    for (const part of parts) {
      for (const { address, message } of fetchedBy(part)) {
        const host = remoteHost(address);
        const isCommand = strangenessOf(address) === 'command';
        if (!isCommand && (host === undefined || ownsHost(host, settings))) continue;
        yield {
          message,
          values: { address },
          where: { in: 'part', path: part.path },
          proof: { kind: 'code', lines: address.slice(0, 2_000) },
          ...weightOf(address, host ?? '', sender),
        };
      }
    }
  },
});

/** Left out where the address is the sender's own or a well-known one, and nothing about it is strange. */
function weightOf(address: string, host: string, { domain }: Facts['sender']): { readonly weight?: number } {
  const strangeness = strangenessOf(address);
  if (strangeness === 'command') return { weight: WEIGHTS.command };
  const isShare = !/^(?:https?|ftp):/i.test(address.trim());
  if (domain !== '' && isWithin(host, domain) && (strangeness === undefined || isShare)) return {};
  if (strangeness !== undefined) return { weight: WEIGHTS[strangeness] };
  if (isPopularHost(host)) return {};
  const isDocumentServer = DOCUMENT_SERVERS.some((server) => isWithin(host, server));
  return { weight: isDocumentServer ? WEIGHTS.documentServer : WEIGHTS.stranger };
}

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
