import { cfb } from '../office/cfb';
import { utf16leBytes } from '../../detection/formats/codec/bytes';

/** An Outlook message file ([MS-OXMSG]) with what a reader looks at. */
export interface MsgParts {
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly { readonly name: string; readonly address: string }[];
  /** Left out, the body is in the Rich Text alone. */
  readonly text?: string;
  /** Bytes of an HTML body. */
  readonly html?: Uint8Array;
  /** PidTagRtfCompressed ([MS-OXRTFCP]). */
  readonly rtf?: Uint8Array;
  readonly headers?: string;
  readonly attachments?: readonly ({ readonly name: string } & (
    { readonly bytes: Uint8Array } | { readonly message: MsgParts }
  ))[];
}

/** Property ids ([MS-OXPROPS]). */
const SUBJECT = 0x0037;
const TRANSPORT_HEADERS = 0x007d;
const RECIPIENT_TYPE = 0x0c15;
const SENDER_NAME = 0x0c1a;
const SENDER_ADDRESS_TYPE = 0x0c1e;
const SENDER_ADDRESS = 0x0c1f;
const BODY = 0x1000;
const RTF_COMPRESSED = 0x1009;
const HTML = 0x1013;
const MESSAGE_CLASS = 0x001a;
const DISPLAY_NAME = 0x3001;
const ATTACH_DATA = 0x3701;
const ATTACH_METHOD = 0x3705;
const ATTACH_LONG_NAME = 0x3707;
const SMTP_ADDRESS = 0x39fe;
const SENDER_SMTP_ADDRESS = 0x5d01;

/** Property types ([MS-OXCDATA] 2.11.1). */
const INTEGER = 0x0003;
const UNICODE = 0x001f;
const BINARY = 0x0102;
const OBJECT = 0x000d;

type Property = { readonly id: number } & (
  { readonly text: string } | { readonly bytes: Uint8Array } | { readonly number: number } | { readonly object: true }
);

type Streams = Record<string, Uint8Array>;

export function msg(parts: MsgParts): Uint8Array {
  const streams: Streams = {};
  // The named property mapping ([MS-OXMSG] 2.2.3) must be there, empty where no property has a name.
  for (const name of ['00020102', '00030102', '00040102'])
    streams[`__nameid_version1.0/__substg1.0_${name}`] = new Uint8Array();
  writeMessage(streams, '', parts, 32);
  return cfb({ streams, clsids: { '': '00020d0b-0000-0000-c000-000000000046' } });
}

/** `header`: bytes before the property entries, 32 at the top, 24 in an embedded message ([MS-OXMSG] 2.4.1). */
function writeMessage(streams: Streams, at: string, parts: MsgParts, header: number): void {
  writeProperties(streams, at, header, [
    { id: MESSAGE_CLASS, text: 'IPM.Note' },
    { id: SUBJECT, text: parts.subject },
    { id: SENDER_NAME, text: parts.from.name },
    { id: SENDER_ADDRESS_TYPE, text: 'SMTP' },
    { id: SENDER_ADDRESS, text: parts.from.address },
    { id: SENDER_SMTP_ADDRESS, text: parts.from.address },
    ...(parts.text === undefined ? [] : [{ id: BODY, text: parts.text }]),
    ...(parts.html === undefined ? [] : [{ id: HTML, bytes: parts.html }]),
    ...(parts.rtf === undefined ? [] : [{ id: RTF_COMPRESSED, bytes: parts.rtf }]),
    ...(parts.headers === undefined ? [] : [{ id: TRANSPORT_HEADERS, text: parts.headers }]),
  ]);
  parts.to.forEach(({ name, address }, index) => {
    writeProperties(streams, `${at}__recip_version1.0_#${hex(index)}/`, 8, [
      { id: RECIPIENT_TYPE, number: 1 },
      { id: DISPLAY_NAME, text: name },
      { id: SMTP_ADDRESS, text: address },
    ]);
  });
  (parts.attachments ?? []).forEach((attachment, index) => {
    const storage = `${at}__attach_version1.0_#${hex(index)}/`;
    const embedded = 'message' in attachment;
    writeProperties(streams, storage, 8, [
      { id: ATTACH_LONG_NAME, text: attachment.name },
      { id: DISPLAY_NAME, text: attachment.name },
      // 1: by value; 5: an embedded message ([MS-OXCMSG] 2.2.2.9).
      { id: ATTACH_METHOD, number: embedded ? 5 : 1 },
      embedded ? { id: ATTACH_DATA, object: true } : { id: ATTACH_DATA, bytes: attachment.bytes },
    ]);
    if (embedded) writeMessage(streams, `${storage}__substg1.0_3701000D/`, attachment.message, 24);
  });
}

function writeProperties(streams: Streams, at: string, header: number, properties: readonly Property[]): void {
  const table = new Uint8Array(header + properties.length * 16);
  const view = new DataView(table.buffer);
  properties.forEach((property, index) => {
    const entry = header + index * 16;
    const type = 'text' in property ? UNICODE : 'bytes' in property ? BINARY : 'number' in property ? INTEGER : OBJECT;
    view.setUint16(entry, type, true);
    view.setUint16(entry + 2, property.id, true);
    view.setUint32(entry + 4, 6, true);
    if ('number' in property) {
      view.setUint32(entry + 8, property.number, true);
      return;
    }
    const data = 'text' in property ? utf16leBytes(property.text) : 'bytes' in property ? property.bytes : undefined;
    view.setUint32(entry + 8, data === undefined ? 0xffffffff : data.length + (type === UNICODE ? 2 : 0), true);
    if (data !== undefined) streams[`${at}__substg1.0_${hex(property.id, 4)}${hex(type, 4)}`] = data;
  });
  streams[`${at}__properties_version1.0`] = table;
}

function hex(value: number, width = 8): string {
  return value.toString(16).toUpperCase().padStart(width, '0');
}
