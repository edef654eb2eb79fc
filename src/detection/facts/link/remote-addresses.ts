/** The host that an address in a document leads to, lower case; undefined for files on this machine and in the own network. */
export function remoteHost(address: string): string | undefined {
  let rest = address.trim().replace(/\\/g, '/');
  // "mhtml:http://…!x-usc:http://…": the wrapper that made Word start a program in 2022 (CVE-2022-30190).
  if (/^mhtml:/i.test(rest)) rest = rest.slice(6);
  // "file:////host/share" and "file:///\\host\share" are shares, "file:///C:/…" is not.
  if (/^file:\/{4,}/i.test(rest)) rest = rest.replace(/^file:\/+/i, '//');
  const isWeb = /^(?:https?|ftp|rdp):\/\//i.test(rest);
  const isShare = /^(?:file:)?\/\/[^/]/i.test(rest);
  if (!isWeb && !isShare) return undefined;
  const authority = rest.slice(rest.indexOf('//') + 2).split(/[/?#]/, 1)[0] ?? '';
  const withoutUser = authority.slice(authority.lastIndexOf('@') + 1);
  // \\host@SSL@8080\share is WebDAV: the share is a web server.
  const isWebDav = isShare && authority.includes('@');
  const host = (isWebDav ? (authority.split('@', 1)[0] ?? '') : (withoutUser.split(':', 1)[0] ?? '')).toLowerCase();
  if (host === '') return undefined;
  // A share on a machine without a domain lies in the own network.
  return isShare && !isWebDav && !host.includes('.') ? undefined : host;
}
