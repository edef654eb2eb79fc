import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../../src/detection/contract';
import type { Part } from '../../../../src/detection/contract';
import { isMacroCapable, riskOf } from '../../../../src/detection/facts/file/risky-files';
import { openParts } from '../../../../src/detection/facts/file/parts';
import { inspect } from '../../../../src/detection';
import { attachment, message } from '../../../../src/specimens/mail/message';
import { cfb } from '../../../../src/specimens/office/cfb';
import { flatOdf, odf } from '../../../builders/odf';
import { testHost } from '../../../host';
import { joinBytes } from '../../../../src/detection/formats/codec/bytes';

function open(name: string, bytes: Uint8Array): readonly Part[] {
  return openParts(message({ attachments: [attachment(name, bytes)] }), {
    settings: defaultInspectionSettings,
    host: testHost,
    budget: new Budget(defaultLimits, () => 0),
    passwords: () => ({ stated: [], likely: [], guesses: [] }),
  });
}

const detectorsFor = (name: string, bytes: Uint8Array): readonly string[] =>
  inspect(message({ attachments: [attachment(name, bytes)] }), { host: testHost }).outcomes.flatMap((outcome) =>
    outcome.state === 'found' ? [outcome.detector] : [],
  );

const BASIC = { Module1: 'Sub Main\n  Shell("cmd.exe /c notreal.exe")\nEnd Sub\n' };
const ON_LOAD = 'vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=document';

describe('an OpenDocument file', () => {
  it.each([
    ['in a package', odf({ basic: BASIC })],
    ['flat', flatOdf({ basic: BASIC })],
  ])('shows its Basic: %s', (_form, bytes) => {
    const [part] = open('letter.odt', bytes);
    expect(part).toMatchObject({ kind: 'odf', document: { application: 'word', text: 'Hello' } });
    expect(part!.document!.vba!.modules).toMatchObject([{ name: 'Module1', source: expect.stringContaining('Shell') }]);
    expect(part!.gap).toBeUndefined();
    expect(isMacroCapable(part!)).toBe(true);
  });

  it('whose Basic listens to the loading starts by itself', () => {
    const listening = odf({ basic: BASIC, listener: { event: 'dom:load', target: ON_LOAD } });
    expect(detectorsFor('letter.odt', listening)).toContain('program-starting-macro');
    expect(detectorsFor('letter.odt', odf({ basic: BASIC }))).not.toContain('program-starting-macro');
  });

  it.each([
    ['in it', { files: { 'Scripts/python/x.py': 'import os' } }],
    [
      'of the program itself, which its listener reaches by a path that climbs',
      { listener: { event: 'dom:mouseover', target: 'vnd.sun.star.script:../../program/x.py$f?language=Python' } },
    ],
  ])('with a script in another language says that nobody read it: %s', (_where, parts) => {
    const [part] = open('letter.odt', odf(parts));
    expect(part).toMatchObject({ document: { vba: { modules: [] } }, gap: 'not-supported-here' });
  });

  it('hands on scripts and the objects of other programs', () => {
    const files = { 'Scripts/python/x.py': 'import os', 'Object 1': 'an object', 'Pictures/a.png': 'a picture' };
    expect(open('letter.odt', odf({ files })).map(({ name }) => name)).toEqual([
      'letter.odt',
      'Scripts/python/x.py',
      'Object 1',
    ]);
  });

  it('shows words, links, what it fetches, and DDE', () => {
    const body =
      '<text:h>Title</text:h><text:p>One<text:s/>two<text:line-break/><text:a xlink:href="https://shop.example/a">here</text:a></text:p>' +
      '<text:section><text:section-source xlink:href="https://files.example/x.odt"/></text:section>' +
      '<table:table-cell table:formula="of:=DDE(&quot;notreal&quot;;&quot;/x&quot;;&quot;A1&quot;)"/>';
    expect(open('letter.odt', odf({ body }))[0]!.document).toMatchObject({
      text: 'Title\nOne two\nhere',
      hyperlinks: ['https://shop.example/a'],
      externals: [{ relationship: 'link', target: 'https://files.example/x.odt' }],
      dde: ['notreal|/x'],
    });
  });

  it('without macros is neither a carrier nor a gap', () => {
    const [part, ...others] = open('letter.odt', odf({}));
    expect(part!.document!.vba).toBeUndefined();
    expect(part!.gap).toBeUndefined();
    expect(others).toEqual([]);
    expect(detectorsFor('letter.odt', odf({}))).toEqual([]);
  });

  it('that is locked says so', () => {
    expect(open('letter.odt', odf({ encrypted: true }))[0]).toMatchObject({
      document: { encryption: { scheme: 'unknown' } },
      gap: 'encrypted',
    });
  });
});

describe('a file of Access', () => {
  const database = (names: string) =>
    joinBytes([
      Uint8Array.of(0, 1, 0, 0),
      new TextEncoder().encode('Standard ACE DB\0'),
      new Uint8Array(2_000),
      Buffer.from(names, 'utf16le'),
    ]);

  it('can hold macros, and nobody reads them', () => {
    const [part] = open('prices.accdb', database('Prices'));
    expect(part).toMatchObject({ kind: 'access', document: { application: 'access' }, gap: 'not-supported-here' });
    expect(riskOf(part!)).toBe('macro-document');
  });

  it('with AutoExec is a program', () => {
    expect(detectorsFor('prices.accdb', database('AutoExec'))).toContain('attached-program');
    expect(detectorsFor('prices.accdb', database('Prices'))).not.toContain('attached-program');
  });
});

describe('what Office opens and nobody here reads', () => {
  it.each([
    ['Word 2', 'old.doc', [0xdb, 0xa5, 0x2d, 0]],
    ['Excel 4 under any name', 'old.dat', [0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0]],
    ['unknown bytes under the name of a workbook', 'prices.xls', [0x80, 0, 1, 0xff, 0xfe, 0]],
  ])('leaves a gap: %s', (_what, name, head) => {
    expect(open(name, joinBytes([Uint8Array.from(head), new Uint8Array(500).fill(3)]))[0]).toMatchObject({
      gap: 'not-supported-here',
    });
  });

  it('leaves none for a text that a program called .xls', () => {
    expect(open('prices.xls', new TextEncoder().encode('a\tb\r\n1\t2\r\n'))[0]!.gap).toBeUndefined();
  });

  it('tells Visio and Publisher, and the addresses in them', () => {
    const address = Buffer.from('\x07\0http://shop.example/a\0', 'utf16le');
    const publisher = cfb({ streams: { 'Quill/QuillSub/CONTENTS': address, Contents: new Uint8Array(9) } });
    expect(open('flyer.pub', publisher)[0]).toMatchObject({
      document: { application: 'publisher', hyperlinks: ['http://shop.example/a'] },
    });
    const visio = (stream: Uint8Array) => cfb({ streams: { VisioDocument: stream } });
    expect(open('plan.vsd', visio(address))[0]).toMatchObject({ document: { application: 'visio' } });
    expect(open('plan.vsd', visio(address))[0]!.gap).toBeUndefined();
    const packed = joinBytes([address, Uint8Array.of(0xff, 0, 0x20, 0, 0, 0xd0, 0xcf, 0x11, 0xe0, 0xef, 0xa1, 0xb1)]);
    expect(open('plan.vsd', visio(packed))[0]).toMatchObject({ gap: 'not-supported-here' });
  });
});
