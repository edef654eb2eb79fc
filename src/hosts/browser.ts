import type { Host } from '../detection/host';

/** Charset labels that mail carries and TextDecoder does not know, by the label that it does know. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  'windows-936': 'gbk',
  cp949: 'euc-kr',
  'windows-949': 'euc-kr',
  cp950: 'big5',
  'windows-950': 'big5',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp65001: 'utf-8',
  cp10000: 'macintosh',
};

const decoders = new Map<string, TextDecoder>();

/** The host of browsers and Node: every charset of the WHATWG Encoding standard. */
export const textHost: Host = {
  decode(bytes, charset) {
    const label = charset.trim().toLowerCase();
    let decoder = decoders.get(label);
    if (decoder === undefined) {
      decoder = decoderFor(ALIASES[label] ?? label);
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
