/** Streams of a PDF where DEFLATE alone is undone: what lies under other filters, or was predicted, is a gap. */
import { inflate } from '../codec/inflate';
import type * as whole from './pdf-filters';

export type { PdfStream } from './pdf-filters';

export const decodedStream: typeof whole.decodedStream = ({ dictionary, data }, budget, limit) => {
  const filters = dictionary.match(/\/(?:Filter|Fl(?:ateDecode)?)\b/g) ?? [];
  if (
    /Predictor\s*(?:[2-9]|1\d)|\/(?!Flate)\w{1,20}Decode\b|\/(?:Crypt|AHx|A85|LZW|RL)\b/.test(dictionary) ||
    filters.length % 2 === 1
  )
    return { bytes: new Uint8Array(), gap: 'not-supported-here' };
  if (filters.length === 0) return { bytes: data.subarray(0, limit) };
  // RFC 1950: two bytes of zlib header before the deflated data; line ends behind them are no part of it.
  const { bytes, gap } = inflate(data.subarray(2), budget, { limit });
  return gap === undefined || (gap === 'damaged' && bytes.length > 0) ? { bytes } : { bytes, gap };
};
