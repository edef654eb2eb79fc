import { inspect } from '../../../../src/detection';
import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import type { Level } from '../../../../src/detection/contract';
import { readCfb } from '../../../../src/detection/formats/office/container/cfb';
import { cfb } from '../../../../src/specimens/office/cfb';
import { doc } from '../../../../src/specimens/office/doc';
import { attachment, message } from '../../../../src/specimens/mail/message';
import { msg } from '../../../../src/specimens/mail/msg';
import { vbaStreams } from '../../../../src/specimens/office/vba';
import { xls } from '../../../../src/specimens/office/xls';
import { testHost } from '../../../host';

type Streams = Readonly<Record<string, Uint8Array>>;

function streamsOf(bytes: Uint8Array): Streams {
  const file = readCfb(bytes, new Budget(defaultLimits, () => 0));
  if (isGap(file)) throw new Error(`no compound file: ${file}`);
  const streams = file.entries.filter(({ kind }) => kind === 'stream');
  return Object.fromEntries(streams.map((entry) => [entry.path.join('/'), file.read(entry).slice()]));
}

function levelOf(name: string, streams: Streams): Level {
  return inspect(message({ attachments: [attachment(name, cfb({ streams }))] }), { host: testHost }).level;
}

const macroSheets = streamsOf(
  xls({
    sheets: [
      { name: 'Sheet1', cells: { A1: "'Price list" } },
      {
        name: 'Macro1',
        kind: 'macro',
        visibility: 'very-hidden',
        cells: { A1: '=EXEC("notreal.exe /x")', A2: '=HALT()' },
      },
    ],
    names: [{ name: 'Auto_Open', formula: 'Macro1!$A$1', hidden: true }],
  }),
);
const macros = streamsOf(
  doc({
    text: ['Order form'],
    modules: [{ name: 'ThisDocument', kind: 'document', source: 'Sub AutoOpen()\nShell "notreal.exe /x", 0\nEnd Sub' }],
  }),
);
const letter = streamsOf(doc({ text: ['Minutes of our meeting'] }));
const mailWith = (name: string, bytes: Uint8Array): Streams =>
  streamsOf(
    msg({
      subject: 'Minutes',
      from: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
      to: [],
      text: 'Here they are.',
      attachments: [{ name, bytes }],
    }),
  );
const mail = mailWith('minutes.txt', new TextEncoder().encode('Minutes of our meeting'));

describe('a file that is two things', () => {
  it.each([
    ['a workbook with macro sheets', 'a.xls', macroSheets, {}],
    ['a workbook that shows the streams of a letter', 'a.xls', macroSheets, letter],
    ['a workbook that shows the streams of a message', 'a.xls', macroSheets, mail],
    ['a document with macros', 'a.doc', macros, {}],
    ['a document that shows the streams of a message', 'a.doc', macros, mail],
  ])('is judged as both: %s', (_what, name, streams, decoy) => {
    expect(levelOf(name, { ...decoy, ...streams })).toBe('danger');
  });

  it('still gives what is attached to the message', () => {
    const inner = xls({
      sheets: [{ name: 'S', cells: {} }],
      streams: Object.fromEntries(
        Object.entries(
          vbaStreams({
            modules: [
              { name: 'ThisWorkbook', kind: 'document', source: 'Sub Auto_Open()\nShell "notreal.exe /x", 0\nEnd Sub' },
            ],
          }),
        ).map(([path, bytes]) => [`_VBA_PROJECT_CUR/${path}`, bytes]),
      ),
    });
    expect(levelOf('a.msg', { ...letter, ...mailWith('a.xls', inner) })).toBe('danger');
  });

  it('is called damaged where its directory is', () => {
    const whole = cfb({ streams: mail });
    const cut = whole.subarray(0, whole.length - 512);
    const { gaps } = inspect(message({ attachments: [attachment('a.msg', cut)] }), { host: testHost });
    expect(gaps).toMatchObject([{ gap: 'damaged', where: { in: 'part', path: ['a.msg'] } }]);
  });

  it('alarms nobody when both are harmless', () => {
    expect(levelOf('a.msg', { ...letter, ...mail })).toBe('no-signs');
    expect(levelOf('a.msg', mail)).toBe('no-signs');
  });
});
