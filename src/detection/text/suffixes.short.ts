/**
 * Where the part of a host that somebody registered begins, without the Public Suffix List, whose 120 kB are a third of what the
 * event handler may weigh: the second levels that registries of countries use, and the hosting suffixes met in mail.
 */
import type { HostParts } from './suffixes';

/** Second levels below the endings of countries: "co.jp", "com.br", "ac.uk". */
const SECOND_LEVELS = words(
  'ac ad asn asso co com ed edu gc go gob gob gos gouv gov govt gr gub gv id info ip lg ltd mil mod mus ne net nhs nic nom nombre ' +
    'or org plc police qc re sch school tm web',
);
/** Endings under which such words are names like any other: somebody owns them, and no registry sells names below them. */
const WITHOUT_SECOND_LEVELS = words('ai cc ch cz de dk eu fi fm io li lu me nl no se sk tv us ws');
/** Suffixes of hosting and of registries that the rule above does not know. */
const SUFFIXES = words(`
  sakura.ne.jp xsrv.jp lolipop.jp hateblo.jp hatenablog.jp hatenablog.com hatenadiary.jp hatenadiary.com wixsite.com amazonaws.com
  s3.amazonaws.com azurewebsites.net azureedge.net cloudapp.net blob.core.windows.net web.core.windows.net trafficmanager.net
  azurestaticapps.net cloudfront.net herokuapp.com appspot.com storage.googleapis.com web.app firebaseapp.com run.app withgoogle.com
  blogspot.com github.io gitlab.io netlify.app vercel.app pages.dev workers.dev r2.dev fly.dev onrender.com surge.sh glitch.me
  repl.co replit.app weebly.com webflow.io square.site myshopify.com wpengine.com wpcomstaging.com kinsta.cloud 000webhostapp.com
  altervista.org hostingerapp.com dyndns.org ddns.net duckdns.org no-ip.org no-ip.biz hopto.org zapto.org sytes.net servehttp.com
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com translate.goog jimdosite.com tilda.ws co.me com.de co.at or.at ac.at gv.at
  gov.uk ac.uk co.uk org.uk me.uk ltd.uk plc.uk nhs.uk police.uk sch.uk net.uk
`);
/** Endings that no public name has (RFC 6762 appendix G, RFC 8375). */
const PRIVATE_ENDINGS = words(
  'local lan internal intranet corp home localdomain private arpa localhost example invalid test',
);

/** Takes a host apart; IPv6 in brackets. */
export function partsOfHost(host: string): HostParts {
  const isIp = host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const ending = labels[labels.length - 1] ?? '';
  const isListed = !isIp && labels.length > 1 && /^[^\d]{2,}/.test(ending) && !PRIVATE_ENDINGS.has(ending);
  const suffix = isIp ? 0 : suffixLength(labels);
  if (isIp || labels.length <= suffix || labels.includes('')) return { domain: '', name: '', isListed, isIp };
  const own = labels.slice(-suffix - 1);
  return { domain: own.join('.'), name: own[0] ?? '', isListed, isIp };
}

/** Labels of the longest suffix that the host ends in. */
function suffixLength(labels: readonly string[]): number {
  for (let length = Math.min(labels.length, 4); length >= 2; length--) {
    if (SUFFIXES.has(labels.slice(-length).join('.'))) return length;
  }
  const ending = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  return ending.length === 2 && SECOND_LEVELS.has(second) && !WITHOUT_SECOND_LEVELS.has(ending) ? 2 : 1;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
