/** What mail gateways and web services put around an address, and how to read the address inside. */
import { latin1OfBase64Url } from '../formats/codec/base64';
import { decodePercent } from './hosts';
import type { WebAddress } from './web-address';

interface Wrapping {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly path?: RegExp;
  /** The address inside, percent sequences decoded; undefined where it cannot be read. */
  readonly open: (address: WebAddress) => string | undefined;
}

const by =
  (...names: readonly string[]) =>
  ({ query }: WebAddress): string | undefined => {
    const value = names.map((name) => parameter(query, name)).find((found) => found !== undefined && found !== '');
    // A value without a dot is a number or a token, never an address.
    return value !== undefined && /[.:]/.test(value) ? value : undefined;
  };

export const wrappings: readonly Wrapping[] = [
  {
    name: 'Safe Links',
    hosts: ['safelinks.protection.outlook.com', 'safelinks.protection.office365.us', 'safelinks.o365.cn'],
    open: by('url'),
  },
  {
    name: 'Safe Links',
    hosts: ['statics.teams.cdn.office.net', 'statics.teams.microsoft.com'],
    path: /safelinks/i,
    open: by('url'),
  },
  {
    name: 'Proofpoint',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    path: /^\/v1\/url/i,
    open: by('u'),
  },
  {
    name: 'Proofpoint',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    path: /^\/v2\/url/i,
    open: proofpoint2,
  },
  {
    name: 'Proofpoint',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    path: /^\/v3\/__/i,
    open: proofpoint3,
  },
  {
    name: 'Mimecast',
    hosts: ['mimecast.com', 'mimecastprotect.com'],
    path: /^\/(?:s|r|mimecast)(?:\/|$)/i,
    open: by('url', 'u', 'domain'),
  },
  { name: 'Barracuda', hosts: ['linkprotect.cudasvc.com'], open: by('a', 'url') },
  { name: 'Cisco', hosts: ['secure-web.cisco.com'], open: ({ path }) => fromEncodedSegment(path) },
  { name: 'Symantec', hosts: ['clicktime.symantec.com', 'clicktime.cloud.postoffice.net'], open: by('u', 'U', 'url') },
  { name: 'Trend Micro', hosts: ['trendmicro.com', 'trendmicro.co.jp'], path: /clicktime/i, open: by('url') },
  { name: 'Sophos', hosts: ['protection.sophos.com'], open: sophos },
  { name: 'FireEye', hosts: ['fireeye.com', 'trellix.com'], path: /\/url$/i, open: by('u') },
  { name: 'Check Point', hosts: ['avanan.click', 'checkpoint.com'], path: /^\/v2\//i, open: checkPoint },
  { name: 'Vade', hosts: ['vadesecure.com', 'vade.cloud'], path: /^\/v\d/i, open: by('u') },
  { name: 'EdgePilot', hosts: ['link.edgepilot.com'], open: by('u') },
  { name: 'Libraesva', hosts: ['urlsand.esvalabs.com', 'urlsand.com'], open: by('u') },
  { name: 'TitanHQ', hosts: ['titanhq.com'], open: by('url') },
  { name: 'INKY', hosts: ['inky.com', 'inkyphishfence.com'], path: /link/i, open: by('url', 'domain') },
  { name: 'Microsoft', hosts: ['safelink.emails.azure.net'], open: by('destination') },
  { name: 'Proofpoint', hosts: ['urlisolation.com'], open: by('url') },
  { name: 'Trustwave', hosts: ['scanmail.trustwave.com', 'scanmail.seg.trustwave.com'], open: by('u') },
  { name: 'Hornetsecurity', hosts: ['hornetsecurity.com', 'cloud-security.net'], open: by('u', 'url', 'link') },
  { name: 'Zscaler', hosts: ['gateway.zscaler.net', 'zscalertwo.net', 'zscloud.net'], open: by('origurl', 'url') },
  {
    name: 'Menlo',
    hosts: ['menlosecurity.com'],
    path: /^\/(?:account\/[^/]{1,80}\/)?https?:/i,
    open: ({ path }) => fromEncodedSegment(path),
  },
  { name: 'Retarus', hosts: ['retarus.com'], open: by('u', 'url') },
  { name: 'GreatHorn', hosts: ['greathorn.com'], open: by('url', 'u') },
  { name: 'Intermedia', hosts: ['url.serverdata.net', 'url.emailprotection.link'], open: by('a', 'url', 'u') },
  { name: 'FortiMail', hosts: [''], path: /\/fmlurlsvc\/?$/i, open: by('url') },
  {
    name: 'Google',
    hosts: ['google.com', 'google.co.jp', 'google.de', 'google.fr', 'google.it', 'google.es', 'google.co.uk'],
    path: /^\/(?:url|imgres)$/i,
    open: by('q', 'url', 'imgrefurl'),
  },
  {
    name: 'Google',
    hosts: ['google.com', 'google.co.jp'],
    path: /^\/amp\//i,
    open: ({ path }) => decodePercent(path.replace(/^\/amp\/(?:s\/)?/i, '')),
  },
  { name: 'Google', hosts: ['googleadservices.com', 'doubleclick.net'], open: by('adurl', 'url', 'ds_dest_url') },
  { name: 'Google', hosts: ['googleweblight.com'], open: by('u', 'lite_url') },
  { name: 'Google', hosts: ['cdn.ampproject.org'], path: /^\/[acirvwx]\//i, open: ampCache },
  { name: 'Google Translate', hosts: ['translate.goog'], open: translated },
  { name: 'Google Translate', hosts: ['translate.google.com', 'translate.google.co.jp'], open: by('u') },
  {
    name: 'Google',
    hosts: ['googleusercontent.com'],
    path: /\/(?:proxy|meips)\//i,
    open: ({ href }) => afterHash(href),
  },
  { name: 'YouTube', hosts: ['youtube.com'], path: /^\/redirect$/i, open: by('q') },
  { name: 'Facebook', hosts: ['facebook.com'], path: /^\/(?:l\.php|flx\/warn\/?)$/i, open: by('u') },
  { name: 'Messenger', hosts: ['l.messenger.com'], open: by('u') },
  { name: 'WhatsApp', hosts: ['l.wl.co'], open: by('u') },
  { name: 'Threads', hosts: ['l.threads.com', 'l.threads.net'], open: by('u') },
  { name: 'TikTok', hosts: ['tiktok.com'], path: /^\/link\//i, open: by('target') },
  { name: 'Pinterest', hosts: ['pinterest.com', 'pinterest.jp'], path: /^\/offsite\/?$/i, open: by('url') },
  { name: 'Telegram', hosts: ['t.me'], path: /^\/(?:iv|share\/url)$/i, open: by('url') },
  { name: 'Medium', hosts: ['medium.com'], path: /^\/r\/?$/i, open: by('url') },
  { name: 'Weibo', hosts: ['weibo.cn', 'weibo.com'], path: /^\/sinaurl$/i, open: by('u', 'toasturl') },
  { name: 'QQ', hosts: ['c.pc.qq.com'], open: by('pfurl', 'url') },
  { name: 'Zhihu', hosts: ['link.zhihu.com'], open: by('target') },
  { name: 'Naver', hosts: ['cr.naver.com', 'cr2.naver.com', 'cr3.naver.com'], open: by('u') },
  { name: 'ValueCommerce', hosts: ['valuecommerce.com'], open: by('vc_url') },
  { name: 'A8', hosts: ['px.a8.net'], open: by('a8ejpredirect') },
  { name: 'Rakuten', hosts: ['afl.rakuten.co.jp'], open: by('pc', 'm') },
  { name: 'Postmark', hosts: ['click.pstmrk.it'], open: postmark },
  { name: 'Instagram', hosts: ['l.instagram.com'], open: by('u') },
  {
    name: 'LINE',
    hosts: ['line.me', 'line-apps.com', 'line.biz', 'worksmobile.com'],
    open: by('url', 'u', 'link', 'redirect', 'uri'),
  },
  {
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
    path: /^\/(?:redir\/redirect|redir\/general-malware-page|safety\/go|authwall)\/?$/i,
    open: by('url', 'sessionRedirect'),
  },
  { name: 'Bing', hosts: ['bing.com'], path: /^\/(?:ck\/a|alink\/link)$/i, open: bing },
  { name: 'Yahoo', hosts: ['search.yahoo.com', 'search.yahoo.co.jp'], open: yahoo },
  { name: 'DuckDuckGo', hosts: ['duckduckgo.com'], path: /^\/l\/?$/i, open: by('uddg') },
  { name: 'Slack', hosts: ['slack-redir.net'], open: by('url') },
  { name: 'VK', hosts: ['vk.com'], path: /^\/away\.php$/i, open: by('to') },
  { name: 'Steam', hosts: ['steamcommunity.com'], path: /^\/linkfilter/i, open: by('url', 'u') },
  { name: 'Reddit', hosts: ['out.reddit.com'], open: by('url') },
  { name: 'Disqus', hosts: ['disq.us'], open: ({ query }) => parameter(query, 'url')?.replace(/:[\w-]+$/, '') },
];

/** The decoded value of a query's parameter. Its name is matched as written. */
function parameter(query: string, name: string): string | undefined {
  for (const pair of query.slice(1).split('&', 200)) {
    if (pair.startsWith(`${name}=`)) return decodePercent(pair.slice(name.length + 1));
    // Gateways write "&amp;" where HTML was encoded twice.
    if (pair.startsWith(`amp;${name}=`)) return decodePercent(pair.slice(name.length + 5));
  }
  return undefined;
}

/** Proofpoint URL Defense v2: "-" stands for "%", "_" for "/". */
function proofpoint2({ query }: WebAddress): string | undefined {
  const value = parameter(query, 'u');
  return value === undefined ? undefined : decodePercent(value.replace(/-/g, '%').replace(/_/g, '/'));
}

/**
 * Proofpoint URL Defense v3: /v3/__address__;bytes!token. Each "*" of the address stands for one byte of the
 * base64 text, "**" and a letter for a run of them (A is 2, B is 3 …).
 */
function proofpoint3({ href }: WebAddress): string | undefined {
  const start = href.indexOf('/v3/__');
  const end = href.lastIndexOf('__;');
  if (start === -1 || end <= start + 6) return undefined;
  const address = href.slice(start + 6, end);
  const bytes = latin1OfBase64Url(href.slice(end + 3).split('!', 1)[0] ?? '') ?? '';
  const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let used = 0;
  const take = (count: number): string => {
    const taken = bytes.slice(used, used + count);
    used += count;
    return Array.from(taken)
      .map((byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)
      .join('');
  };
  const whole = address.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) =>
    take(run === undefined ? 1 : runs.indexOf(run) + 2),
  );
  // Only one slash is left of "https://" where a server between folded it.
  return decodePercent(whole.replace(/^(https?:)\/(?!\/)/i, '$1//'));
}

/** Cisco: the last path segment is the address, percent-encoded. */
function fromEncodedSegment(path: string): string | undefined {
  const at = path.search(/\/https?(?:%3a|:)/i);
  return at === -1 ? undefined : decodePercent(path.slice(at + 1));
}

/** Sophos: `u` is base64 of the address; `d` its domain alone. */
function sophos({ query }: WebAddress): string | undefined {
  const inner = latin1OfBase64Url(parameter(query, 'u') ?? '');
  return inner !== undefined && /^[a-z]+:/i.test(inner) ? inner : parameter(query, 'd');
}

/** Check Point (Avanan): /v2/___address___.token, since 2024 with a version before it. */
function checkPoint({ href }: WebAddress): string | undefined {
  const start = href.indexOf('___');
  const end = href.indexOf('___', start + 3);
  const inner = start === -1 || end === -1 ? '' : decodePercent(href.slice(start + 3, end));
  return /^https?:/i.test(inner) ? inner : undefined;
}

/** Bing: `u` is "a1" and the address in base64url. */
function bing({ query }: WebAddress): string | undefined {
  const value = parameter(query, 'u') ?? parameter(query, 'url');
  return value?.startsWith('a1') === true ? latin1OfBase64Url(value.slice(2)) : value;
}

/** Yahoo search: a path segment "RU=address". */
function yahoo({ path }: WebAddress): string | undefined {
  const found = path.split('/').find((segment) => segment.startsWith('RU='));
  return found === undefined ? undefined : decodePercent(found.slice(3));
}

/** AMP cache: "/c/s/host/path"; the "s" stands for https. */
function ampCache({ path }: WebAddress): string | undefined {
  const inner = /^\/[acirvwx]\/(s\/)?(.*)$/i.exec(path);
  const [, secure, address = ''] = inner ?? [];
  return address === '' ? undefined : `${secure === undefined ? 'http' : 'https'}://${decodePercent(address)}`;
}

/** Google Translate shows a page under its own host: dots are written "-", and a hyphen "--". */
function translated({ host, path, query }: WebAddress): string | undefined {
  const name = host.slice(0, -'.translate.goog'.length);
  if (name.length === host.length || name === '') return undefined;
  const plain = name
    .split('--')
    .map((part) => part.replace(/-/g, '.'))
    .join('-');
  const own = query
    .slice(1)
    .split('&', 200)
    .filter((pair) => !pair.startsWith('_x_tr_') && pair !== '');
  return plain.includes('.') ? `http://${plain}${path}${own.length === 0 ? '' : `?${own.join('&')}`}` : undefined;
}

/** The picture proxy of Gmail keeps the address behind the "#". */
function afterHash(href: string): string | undefined {
  const inner = href.slice(href.indexOf('#') + 1);
  return /^https?:/i.test(inner) ? inner : undefined;
}

/** Postmark: /3s/address without its scheme, percent-encoded/token. */
function postmark({ path }: WebAddress): string | undefined {
  const inner = /^\/3s?\/([^/]{4,4000})\//i.exec(path)?.[1];
  return inner?.includes('.') === true ? decodePercent(inner) : undefined;
}
