/** winmail.dat ([MS-OXTNEF]) and Rich Text as messages keep it ([MS-OXRTFCP]). */
import { ByteWriter } from '../../src/specimens/byte-writer';
import { joinBytes } from '../../src/detection/formats/codec/bytes';

export interface TnefParts {
  /** Of narrow texts; 1252 where nothing is stated. */
  readonly codePage?: number;
  /** attBody: bytes in the code page. */
  readonly body?: Uint8Array;
  /** PidTagRtfCompressed. */
  readonly rtf?: Uint8Array;
  readonly attachments?: readonly ({
    /** In UTF-16, beside a short one. */
    readonly longName?: string;
    /** attAttachTitle. */
    readonly title?: string;
  } & ({ readonly bytes: Uint8Array } | { readonly message: Uint8Array }))[];
}

export function tnef({ codePage = 1252, body, rtf, attachments = [] }: TnefParts): Uint8Array {
  const properties = rtf === undefined ? [] : [{ id: 0x1009, type: 0x0102, value: rtf }];
  return joinBytes([
    new ByteWriter().u32(0x223e9f78).u16(1).done(),
    attribute(1, 0x00069007, new ByteWriter().u32(codePage, 0).done()),
    ...(body === undefined ? [] : [attribute(1, 0x0002800c, body)]),
    attribute(1, 0x00069003, propertyList(properties)),
    ...attachments.flatMap((file) => {
      const { longName, title = 'SHORT~1.DAT' } = file;
      const name = longName === undefined ? [] : [{ id: 0x3707, type: 0x001f, value: utf16(longName) }];
      const message = 'message' in file ? [{ id: 0x3701, type: 0x000d, value: file.message }] : [];
      return [
        attribute(2, 0x00069002, new ByteWriter().u16(1).u32(0xffffffff).u16(32, 32).u32(0).done()),
        attribute(2, 0x00018010, new TextEncoder().encode(`${title}\0`)),
        ...('bytes' in file ? [attribute(2, 0x0006800f, file.bytes)] : []),
        attribute(2, 0x00069005, propertyList([...name, ...message])),
      ];
    }),
  ]);
}

/** Rich Text as it is behind its header: COMPTYPE "MELA". */
export function storedRtf(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return joinBytes([new ByteWriter().u32(bytes.length + 12, bytes.length, 0x414c454d, 0).done(), bytes]);
}

interface Property {
  readonly id: number;
  readonly type: number;
  readonly value: Uint8Array;
}

function propertyList(properties: readonly Property[]): Uint8Array {
  const list = new ByteWriter().u32(properties.length + 1);
  // A property with a name in front of the others, as Outlook writes many.
  list.u16(0x0003, 0x8001).zeros(16).u32(1, 8).utf16('abc\0').u32(7);
  for (const { id, type, value } of properties) {
    // An object begins with the id of its interface.
    const data = type === 0x000d ? joinBytes([new Uint8Array(16), value]) : value;
    list
      .u16(type, id)
      .u32(1, data.length)
      .data(data)
      .zeros((4 - (data.length % 4)) % 4);
  }
  return list.done();
}

function attribute(level: number, id: number, value: Uint8Array): Uint8Array {
  const checksum = value.reduce((sum, byte) => (sum + byte) & 0xffff, 0);
  return new ByteWriter().u8(level).u32(id, value.length).data(value).u16(checksum).done();
}

function utf16(text: string): Uint8Array {
  return new ByteWriter().utf16(`${text}\0`).done();
}
