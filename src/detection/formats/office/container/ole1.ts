/** Objects of OLE 1.0 ([MS-OLEDS] 2.2.4 and 2.2.5), the form in which RTF keeps them. */
import { Bytes, indexOfBytes, latin1 } from '../../codec/bytes';
import { CFB_SIGNATURE } from './cfb';

export interface Ole1Object {
  readonly form: 'linked' | 'embedded';
  /** ClassName: "Package", "Word.Document.8"; '' where the header could not be read. */
  readonly className: string;
  /** TopicName: of a linked object the file that it comes from. */
  readonly topic: string;
  /** NativeDataSize and NativeData of an embedded object, as they stand one behind the other. */
  readonly native: Uint8Array;
}

const LINKED = 1;
const EMBEDDED = 2;

/** Reads one object; undefined for data that is none. A bent header costs the names, not the file behind it. */
export function readOle1(data: Uint8Array): Ole1Object | undefined {
  const bytes = new Bytes(data);
  const whole = readHeader(bytes);
  if (whole) return whole;
  const at = indexOfBytes(data, CFB_SIGNATURE);
  // NativeDataSize stands in front of NativeData; Word believes it no more than the header.
  return at === -1
    ? undefined
    : { form: 'embedded', className: '', topic: '', native: bytes.slice(Math.max(0, at - 4)) };
}

function readHeader(bytes: Bytes): Ole1Object | undefined {
  // OLEVersion is any number: Word ignores it (2.2.4), and attackers change it to miss signatures.
  const format = bytes.u32(4);
  if (format !== LINKED && format !== EMBEDDED) return undefined;
  const className = readString(bytes, 8);
  if (className === undefined || className.text === '') return undefined;
  const topic = readString(bytes, className.next);
  const item = topic && readString(bytes, topic.next);
  if (topic === undefined || item === undefined) return undefined;
  return {
    form: format === LINKED ? 'linked' : 'embedded',
    className: className.text,
    topic: topic.text,
    native: bytes.slice(item.next),
  };
}

/** LengthPrefixedAnsiString: longer than any path where an address is padded. */
function readString(bytes: Bytes, at: number): { readonly text: string; readonly next: number } | undefined {
  const length = bytes.u32(at);
  if (!bytes.has(at + 4, length)) return undefined;
  const text = latin1(bytes.data, at + 4, at + 4 + length);
  const end = text.indexOf('\0');
  return { text: end === -1 ? text : text.slice(0, end), next: at + 4 + length };
}
