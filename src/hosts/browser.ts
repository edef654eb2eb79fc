import { charsetOfLabel } from '../detection/formats/codec/charset-labels';
import { bareHost } from '../detection/host';
import type { Host } from '../detection/host';

const decoders = new Map<string, TextDecoder>();

/** The host of browsers and Node: every charset of the WHATWG Encoding standard. */
export const textHost: Host = {
  decode(bytes, charset) {
    const label = charsetOfLabel(charset);
    let decoder = decoders.get(label);
    if (decoder === undefined) {
      decoder = decoderFor(label);
      // 64 labels are more than an honest mailbox ever shows; a hostile one may not fill the memory with made-up labels.
      if (decoders.size < 64) decoders.set(label, decoder);
    }
    const text = decoder.decode(bytes);
    // Node from 20.18.3 on leaves the quotation marks of Windows-1252 as control characters (nodejs/node#60888).
    return decoder.encoding === 'windows-1252' && /[\x80-\x9f]/.test(text)
      ? bareHost.decode(bytes, 'windows-1252')
      : text;
  },
  now: () => performance.now(),
};

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
