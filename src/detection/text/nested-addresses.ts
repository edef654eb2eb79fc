/** Whole addresses that stand inside another: what an open redirector, a click counter or a download script is told to lead to. */
import { latin1OfBase64Url } from '../formats/codec/base64';
import { decodePercent } from './hosts';
import type { WebAddress } from './web-address';

const MOST = 5;
const MOST_PIECES = 60;
/** "http://a.example" in base64 is longer than this. */
const SHORTEST_BASE64 = 20;
const LONGEST_PIECE = 4_096;

/** In the clear, percent-encoded once or twice, or as base64, in a parameter, in the path or behind the "#". */
export function nestedAddresses({ scheme, path, query, href }: WebAddress): readonly string[] {
  if (scheme !== 'http' && scheme !== 'https') return [];
  const hash = href.indexOf('#');
  const values = [...valuesOf(query.slice(1)), ...(hash === -1 ? [] : [href.slice(hash + 1)])];
  const found = [...values.flatMap(addressIn), ...addressInPath(path, query)];
  return [...new Set(found)].slice(0, MOST);
}

function valuesOf(query: string): readonly string[] {
  if (query === '') return [];
  return [query, ...query.split(/[&;]/, MOST_PIECES).map((pair) => pair.slice(pair.indexOf('=') + 1))];
}

/** "/r/https%3A%2F%2Fhost%2F" up to the end, with the query that belongs to it; a piece of the path that is base64. */
function addressInPath(path: string, query: string): readonly string[] {
  const at = path.slice(0, LONGEST_PIECE).search(/\/https?(?:%3a|:)(?:%2f|\/)/i);
  const whole = at === -1 ? [] : addressIn(path.slice(at + 1) + query);
  return [...whole, ...path.split('/', MOST_PIECES).flatMap((piece) => fromBase64(decodePercent(piece)))];
}

function addressIn(value: string): readonly string[] {
  const once = decodePercent(value.slice(0, LONGEST_PIECE));
  const plain = /^https?%3a/i.test(once) ? decodePercent(once) : once;
  // Servers between fold the slashes of a path into one.
  const scheme = /^(https?):\/{1,2}(?=[^/\s])/i.exec(plain);
  return scheme === null ? fromBase64(once) : [`${scheme[1] ?? ''}://${plain.slice(scheme[0].length)}`];
}

function fromBase64(text: string): readonly string[] {
  // "aHR0c" is how "http" begins.
  if (text.length < SHORTEST_BASE64 || text.length > LONGEST_PIECE || !text.startsWith('aHR0c')) return [];
  const plain = latin1OfBase64Url(text) ?? '';
  return /^https?:\/\/[^\s\0]+$/i.test(plain) ? [plain] : [];
}
