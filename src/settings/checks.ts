import { decodeStrictBase64 } from '../detection/formats/codec/base64';
import { parseAddress } from '../detection/text/urls';
import { readHost, registrableDomain } from '../detection/text/hosts';
import { isPublicProvider } from '../detection/text/public-providers';
import type { ProblemId } from '../locales/settings-texts';
import { visible } from '../locales/visible';

/*
 * What a value may be. A check answers what is wrong with it, or nothing. The file lies on the add-in's own server, and all
 * the same its values are only ever shown as text: what could act, or look like something else, does not get in.
 */

export type Check = (written: string) => ProblemId | undefined;

/** RFC 1035: characters of a whole name. */
const LONGEST_DOMAIN = 253;

/** One line without control, direction and invisible characters: words that reorder the pane (U+202E) are an attacker's. */
export const plainText: Check = (written) =>
  visible(written, Infinity) === written && written.trim() === written ? undefined : 'hiddenCharacters';

/** A domain that somebody registered, or a name below one. */
export const domain: Check = (written) => {
  const name = written.toLowerCase();
  if (name.length > LONGEST_DOMAIN || !/^[\p{L}\p{N}\p{M}-]{1,63}(?:\.[\p{L}\p{N}\p{M}-]{1,63})*$/u.test(name))
    return 'notDomain';
  const host = readHost(name);
  if (host === undefined || host.ip) return 'notDomain';
  // "com", "co.jp" and "sakura.ne.jp" cover thousands of strangers.
  return registrableDomain(name) === '' ? 'openDomain' : undefined;
};

/** A domain all of whose mailboxes belong to one organisation. */
export const ownDomain: Check = (written) =>
  domain(written) ?? (isPublicProvider(registrableDomain(written.toLowerCase())) ? 'publicDomain' : undefined);

export const mailAddress: Check = (written) => {
  const at = written.lastIndexOf('@');
  return at > 0 &&
    /^[^\s@<>()[\]\\,;:"?&%]{1,64}$/.test(written.slice(0, at)) &&
    domain(written.slice(at + 1)) === undefined
    ? plainText(written)
    : 'notMail';
};

/** A mail address, or "@" and a domain that is nobody else's. */
export const sender: Check = (written) => {
  if (!written.startsWith('@')) return mailAddress(written) === undefined ? undefined : 'notSender';
  const problem = ownDomain(written.slice(1));
  return problem === 'notDomain' ? 'notSender' : problem;
};

/** Digits, with words around them ("03-0000-0000, extension 12"). */
export const phone: Check = (written) => ((written.match(/\p{Nd}/gu) ?? []).length >= 3 ? undefined : 'notPhone');

/** An address that opens a page, a mail or a call, and nothing else: no script, no file, no name before the host. */
export const webAddress: Check = (written) => {
  const address = parseAddress(written);
  if (address === undefined || address.defanged || /\s/.test(written)) return 'notUrl';
  if (address.scheme === 'mailto')
    return mailAddress(written.slice('mailto:'.length)) === undefined ? undefined : 'notUrl';
  if (address.scheme === 'tel') return /^tel:\+?[0-9-]{3,30}$/i.test(written) ? undefined : 'notUrl';
  return /^https:\/\/[^/\\@]/i.test(written) && address.host !== '' && !address.disguises.includes('userinfo')
    ? undefined
    : 'notUrl';
};

/** The name of a file beside the settings, never a path. */
export const listFile: Check = (written) =>
  /^[a-z0-9][a-z0-9._-]{0,63}\.bin$/i.test(written) && !written.includes('..') ? undefined : 'notFileName';

/** RFC 5480, 2: a key on P-256 (1.2.840.10045.3.1.7) as a point that is not compressed. */
const PUBLIC_KEY = '3059301306072a8648ce3d020106082a8648ce3d03010703420004';
const PUBLIC_KEY_BYTES = 91;

/** As `emotet-guard serve --key` prints it. A private key has a problem of its own: whoever put it here has given it to everybody. */
export const publicKey: Check = (written) => {
  const bytes = decodeStrictBase64(written);
  const hex = Array.from(bytes ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('');
  // PKCS #8 (RFC 5958, 2) and SEC 1 (RFC 5915, 3) begin with a version, 0 or 1.
  if (/PRIVATE KEY/.test(written) || /^30(?:8.|82..)?..?02010[01]/.test(hex)) return 'privateKey';
  return hex.startsWith(PUBLIC_KEY) && hex.length === PUBLIC_KEY_BYTES * 2 ? undefined : 'notPublicKey';
};

/** As `emotet-guard blocklist build` prints it. */
export const digest: Check = (written) => (/^sha256-[A-Za-z0-9+/]{43}=$/.test(written) ? undefined : 'notDigest');
