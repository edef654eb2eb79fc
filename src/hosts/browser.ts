import { charsetOfLabel } from '../detection/formats/codec/charset-labels';
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
    return decoder.decode(bytes);
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
