import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readLnk } from '../../src/detection/formats/lnk';
import { readShortcutFile } from '../../src/detection/formats/shortcut-files';
import { decompressRtf } from '../../src/detection/formats/mail/rtf-compressed';
import { readSmime } from '../../src/detection/formats/mail/smime';
import { readTnef } from '../../src/detection/formats/mail/tnef';
import { readOneNote } from '../../src/detection/formats/onenote';
import { lnk } from '../../src/specimens/lnk';
import { oneNote } from '../../src/specimens/onenote';
import { signed, signedInPieces } from '../builders/smime';
import { storedRtf, tnef } from '../builders/tnef';
import { testHost } from '../host';
import { cutAndChanged } from './cut-and-changed';

const budget = () => new Budget(defaultLimits, () => 0);
const readers = [
  [
    'a shortcut',
    (bytes: Uint8Array) => readLnk(bytes, testHost, budget()),
    lnk({ args: 'x', appended: new Uint8Array(100) }),
  ],
  [
    'a OneNote section',
    (bytes: Uint8Array) => readOneNote(bytes, budget()),
    oneNote({ text: 'Hello', files: [{ name: 'a.txt', bytes: new Uint8Array(99) }] }),
  ],
  ...(
    [
      ['url', '[InternetShortcut]\r\nURL=file://files.invalid/a.exe\r\nIconFile="\\\\files.invalid\\b.ico"\r\n'],
      ['inf', '[DefaultInstall]\r\nRunPreSetupCommands=a:1,b\r\n[a]\r\nx.exe\r\n'],
      ['library-ms', '<libraryDescription><url><![CDATA[\\\\files.invalid\\x]]></url></libraryDescription>'],
      ['settingcontent-ms', '<DeepLink>a.exe &amp; b</DeepLink>'],
      ['rdp', 'full address:s:files.invalid:3389\r\n'],
      ['iqy', 'WEB\r\n1\r\nhttps://files.invalid/a\r\n'],
    ] as const
  ).map(
    ([extension, text]) =>
      [
        `a small file that ends in .${extension}`,
        (bytes: Uint8Array) => readShortcutFile(bytes, extension, testHost, budget()),
        new TextEncoder().encode(text),
      ] as const,
  ),
  [
    'winmail.dat',
    (bytes: Uint8Array) => readTnef(bytes, testHost, budget()),
    tnef({
      rtf: storedRtf('{\\rtf1\\fromhtml1 {\\*\\htmltag <p>}Hello}'),
      attachments: [
        { longName: 'a.txt', bytes: new Uint8Array(99) },
        { longName: 'inner', message: tnef({ attachments: [{ title: 'b.txt', bytes: new Uint8Array(9) }] }) },
      ],
    }),
  ],
  ['a signed message', (bytes: Uint8Array) => readSmime(bytes, budget()), signed(new Uint8Array(300))],
  [
    'a signed message in pieces',
    (bytes: Uint8Array) => readSmime(bytes, budget()),
    signedInPieces(new Uint8Array(300)),
  ],
  [
    'compressed Rich Text',
    (bytes: Uint8Array) => decompressRtf(bytes, budget()),
    Uint8Array.from(Buffer.from('1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0', 'hex')),
  ],
] as const;

describe.each(readers)('reading %s', (_what, read, whole) => {
  it('of any bytes returns, and the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(read(bytes)).toEqual(read(bytes));
      }),
    );
  });
  it('cut anywhere, with any bytes changed, returns', () => {
    fc.assert(
      cutAndChanged(whole, (bytes) => {
        expect(read(bytes)).toEqual(read(bytes));
      }),
    );
  });
});
