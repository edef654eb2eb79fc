import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { farRelationships, readPackage, relatedParts } from '../../../../src/detection/formats/office/container/ooxml';
import { testHost } from '../../../host';

const types = (content: string): string => `<Types>${content}</Types>`;
const links = (content: string): string => `<Relationships>${content}</Relationships>`;
const link = (type: string, target: string, more = ''): string =>
  `<Relationship Id="rId1" Type="http://schema.example/relationships/${type}" Target="${target}"${more}/>`;

function open(parts: Readonly<Record<string, string>>) {
  const budget = new Budget(defaultLimits, () => 0);
  const pkg = readPackage(
    {
      names: Object.keys(parts),
      read: (name, limit) => new TextEncoder().encode(parts[name] ?? '').subarray(0, limit),
    },
    testHost,
    budget,
  );
  return { pkg, budget };
}

describe('an OPC package', () => {
  it('knows content types by part and by extension', () => {
    const { pkg } = open({
      '[Content_Types].xml': types(
        '<Default Extension="PNG" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/Main+xml"/>',
      ),
    });
    expect(pkg.contentTypeOf('word/DOCUMENT.xml')).toBe('application/main+xml');
    expect(pkg.contentTypeOf('word/media/image1.png')).toBe('image/png');
    expect(pkg.contentTypeOf('unknown.bin')).toBe('');
  });

  it.each([
    ['media/a.bin', 'word/media/a.bin'],
    ['/word/media/a.bin', 'word/media/a.bin'],
    ['../word/./media/a.bin', 'word/media/a.bin'],
    ['media\\a.bin', 'word/media/a.bin'],
    ['MEDIA/A%2Ebin', 'word/media/a.bin'],
    ['P%C3%A4rt.bin', 'word/Pärt.bin'],
  ])('finds the part that a relationship to %s leads to', (target, name) => {
    const { pkg } = open({
      'word/document.xml': '',
      'word/_rels/document.xml.rels': links(link('vbaProject', target)),
      [name]: 'x',
    });
    expect(relatedParts(pkg, 'word/document.xml', ['vbaProject'])).toEqual([name]);
  });

  it('knows a macro project by its type in any case', () => {
    const { pkg } = open({
      'word/document.xml': '',
      'word/_rels/document.xml.rels': links(link('VBAPROJECT', 'q.bin')),
      'word/q.bin': 'x',
    });
    expect(relatedParts(pkg, 'word/document.xml', ['vbaProject'])).toEqual(['word/q.bin']);
  });

  it('leaves a name as it is whose percent signs are no UTF-8', () => {
    const { pkg } = open({
      'word/document.xml': '',
      'word/_rels/document.xml.rels': links(link('vbaProject', 'a%C3.bin')),
      'word/a%C3.bin': 'x',
    });
    expect(relatedParts(pkg, 'word/document.xml', ['vbaProject'])).toEqual(['word/a%C3.bin']);
  });

  it('leaves outside addresses as they are written', () => {
    const { pkg, budget } = open({
      '_rels/.rels': links(link('hyperlink', 'https://a.example/../x', ' TargetMode="External"')),
      'word/_rels/settings.xml.rels': links(link('attachedTemplate', '\\\\a.example\\x', ' TargetMode="EXTERNAL"')),
    });
    expect(farRelationships(pkg, budget)).toEqual([
      { id: 'rId1', kind: 'hyperlink', target: 'https://a.example/../x', external: true },
      { id: 'rId1', kind: 'attachedTemplate', target: '\\\\a.example\\x', external: true },
    ]);
  });

  it('tells what leads far, whatever its words are written in', () => {
    const { pkg, budget } = open({
      '_rels/.rels': links(link('officeDocument', 'word/document.xml')),
      'word/_rels/document.xml.rels': links(
        link('image', 'media/a.png') + link('attachedTemplate', 'https://a.example/', ' TargetMode="&#69;xternal"'),
      ),
      'word/_rels/footer.xml.rels': links(link('vba&#80;roject', '../project.bin')),
      'word/_rels/header.xml.rels': links(link('vbaProject', 'other.bin')),
    });
    expect(farRelationships(pkg, budget).map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'attachedTemplate https://a.example/',
      'vbaProject project.bin',
      'vbaProject word/other.bin',
    ]);
  });

  it('cannot be led out of itself', () => {
    const { pkg } = open({ '_rels/.rels': links(link('officeDocument', '../../../etc/passwd')), 'etc/passwd': 'x' });
    expect(relatedParts(pkg, '', ['officeDocument'])).toEqual(['etc/passwd']);
  });

  it('has parts even without content types and relationships', () => {
    const { pkg } = open({ 'xl/vbaProject.bin': 'x' });
    expect(pkg.contentTypeOf('xl/vbaProject.bin')).toBe('');
    expect(pkg.relationships('')).toEqual([]);
    expect(pkg.read('xl/VBAPROJECT.bin')).toEqual(new TextEncoder().encode('x'));
    expect(pkg.read('nothing')).toBe('damaged');
  });
});
