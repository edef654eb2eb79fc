import type { OfficeDocument, Part } from '../../../src/detection/contract';
import { isInert } from '../../../src/detection/facts/file/inert-parts';
import { partTree } from '../../../src/detection/facts/file/part-tree';

const part = (kind: Part['kind'], path: readonly string[], more: Partial<Part> = {}): Part => ({
  path,
  name: path.at(-1) ?? '',
  kind,
  size: 1,
  inline: false,
  ...more,
});
const document: OfficeDocument = {
  application: 'word',
  macroSheets: [],
  definedNames: [],
  text: '',
  externals: [],
  dde: [],
  hyperlinks: [],
  stored: [],
};
const doc = (more: Partial<OfficeDocument> = {}, part_: Partial<Part> = {}): Part =>
  part('ole', ['a.doc'], { document: { ...document, ...more }, ...part_ });
const pdf = { links: [], launches: [], javascript: [], text: '', embedded: [], encrypted: false, pages: 1 };
const rtf = { templates: [], dde: [], externals: [], hyperlinks: [], objects: [], text: '' };
const archive = { names: ['a.doc'], count: 1, encrypted: true, namesEncrypted: false, prefix: 0, inconsistent: false };
const inertOf = (one: Part, ...inside: readonly Part[]) => isInert(one, partTree([one, ...inside]));

describe('a part that was read to its end and can do nothing', () => {
  it.each([
    ['a document', doc()],
    ['a document with an address of mail', doc({ hyperlinks: ['mailto:suzuki@partner.example'] })],
    ['a picture', part('picture', ['a.png'])],
    ['a note', part('text', ['notes.txt'])],
    ['an appointment', part('text', ['a.ics'])],
    ['a PDF', part('pdf', ['a.pdf'], { pdf })],
    ['an RTF file', part('rtf', ['a.rtf'], { rtf })],
  ])('is %s', (_, one) => {
    expect(inertOf(one)).toBe(true);
  });

  it.each([
    ['a document with macros', doc({ vba: { modules: [], stomped: false, signed: false } })],
    ['a document with a macro sheet', doc({ macroSheets: [{ name: 'M', visibility: 'visible', cells: [] }] })],
    ['a document with a template elsewhere', doc({ externals: [{ relationship: 'attachedTemplate', target: 'x' }] })],
    ['a document with DDE', doc({ dde: ['cmd'] })],
    ['a document with a link', doc({ hyperlinks: ['http://a.example/'] })],
    ['an Access file that runs something', doc({ autoExec: true })],
    ['a document that was not read whole', doc({}, { gap: 'damaged' })],
    ['a document with an equation', doc({}, { equation: 'plain' })],
    ['a PDF with a link', part('pdf', ['a.pdf'], { pdf: { ...pdf, links: ['http://a.example/'] } })],
    ['a PDF that starts something', part('pdf', ['a.pdf'], { pdf: { ...pdf, launches: ['x'] } })],
    ['a PDF with a script', part('pdf', ['a.pdf'], { pdf: { ...pdf, javascript: ['x'] } })],
    ['an RTF file with a template', part('rtf', ['a.rtf'], { rtf: { ...rtf, templates: ['x'] } })],
    ['a web page', part('html', ['a.html'])],
    ['a text under a name that Windows runs', part('text', ['a.bat'])],
    ['a text under a name that nobody knows', part('text', ['a.tmp'])],
    ['a file of unknown kind', part('unknown', ['a.txt'])],
    ['a program', part('executable', ['a.txt'])],
  ])('is not %s', (_, one) => {
    expect(inertOf(one)).toBe(false);
  });

  it('is an archive only if all that lies in it is', () => {
    const zip = part('zip', ['a.zip'], { archive });
    const inside = part('ole', ['a.zip', 'a.doc'], { document });
    expect(inertOf(zip, inside)).toBe(true);
    expect(inertOf(zip, inside, part('script', ['a.zip', 'b.js']))).toBe(false);
    expect(inertOf(zip, part('unread', ['a.zip', 'a.doc'], { gap: 'encrypted' }))).toBe(false);
    expect(inertOf({ ...zip, archive: { ...archive, inconsistent: true } }, inside)).toBe(false);
    expect(inertOf(part('sealed', ['a.xyz']))).toBe(false);
  });
});
