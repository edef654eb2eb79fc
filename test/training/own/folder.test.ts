import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOwn } from '../../../src/training/own/folder';
import { readListing, writeListing } from '../../../src/training/own/listing';
import { problemLine } from '../../../src/training/own/problem-line';
import { scenarioOf, scenarios, setOwnScenarios, toldIn } from '../../../src/training/scenarios';

const source = path.join(__dirname, '..', '..', '..', 'src', 'training', 'scenarios');
const story = readFileSync(path.join(source, 'invoice-honest', 'story.json'), 'utf8').replace(/\n {2}"twin": .*/, '');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const own = await readOwn({
    names: Object.keys(files),
    read: (name) => {
      const content = files[name];
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
  });
  return { ...own, lines: own.problems.map((problem) => problemLine(problem, 'en')) };
}

describe('a folder of a company’s own scenarios', () => {
  it('gives its stories, its company and what a server needs', async () => {
    const company = {
      organisation: 'Contoso',
      logo: 'logo.png',
      contact: { phone: '+49 30 0000', mail: 'it@contoso.com' },
    };
    const own = await read({
      'offer.json': story,
      'company.json': JSON.stringify(company),
      'logo.png': png,
      'index.json': '{}',
    });
    expect(own.lines).toEqual([]);
    expect(own.company).toEqual(company);
    expect(own.scenarios).toMatchObject([{ id: 'offer', own: true, honest: true }]);
    expect(own.files).toEqual(['company.json', 'logo.png', 'offer.json']);
    expect(readListing(new TextEncoder().encode(writeListing(own.files)))).toEqual(own.files);
  });

  it('keeps what is right where something else is wrong', async () => {
    const own = await read({ 'offer.json': story, 'broken.json': '{', 'company.json': '{"organisation":"Contoso"}' });
    expect(own.scenarios.map(({ id }) => id)).toEqual(['offer']);
    expect(own.company).toEqual({ organisation: 'Contoso' });
    expect(own.lines).toEqual([expect.stringMatching(/^broken\.json:1: This is not JSON/)]);
  });

  it.each([
    [{ 'Offer 1.json': story }, /^Offer 1\.json: Rename the file/],
    [{ 'invoice-pdf.json': story }, /^invoice-pdf\.json: The training room has a scenario of this name/],
    [
      { 'offer.json': story.replace('{', '{ "twin": "nothing",') },
      /^offer\.json:1 twin: There is no scenario “nothing”/,
    ],
    [
      { 'company.json': '{"organisation":"C","logo":"https://contoso.com/l.png"}' },
      /logo: Write the name of a picture in this folder/,
    ],
    [{ 'company.json': '{"organisation":"C","logo":"../l.png"}' }, /logo: Write the name of a picture in this folder/],
    [{ 'company.json': '{"organisation":"C","logo":"l.png"}' }, /logo: The file “l\.png” is not in this folder/],
    [
      { 'company.json': '{"organisation":"C","logo":"l.png"}', 'l.png': '<html>not found</html>' },
      /logo: “l\.png” is not a picture/,
    ],
    [{ 'company.json': '{"organisation":"C","contact":{"phone":"call us"}}' }, /contact\.phone: Write a phone number/],
  ])('says what is wrong in %j', async (files, line) => {
    expect((await read(files as Record<string, string>)).lines).toEqual([expect.stringMatching(line)]);
  });

  it('is listed by names alone: no path leads out of it', () => {
    const listed = { files: ['a.json', '../b.json', 'c/d.json', 'https://e.example/f.json', '.%2fg.json'] };
    expect(readListing(new TextEncoder().encode(JSON.stringify(listed)))).toEqual(['a.json']);
    expect(readListing(new TextEncoder().encode('<html>'))).toEqual([]);
  });

  it('stands among ours in the mailbox, newest first, and replaces what was read before', async () => {
    const before = scenarios.length;
    for (let time = 0; time < 2; time++) setOwnScenarios((await read({ 'offer.json': story })).scenarios);
    expect(scenarios).toHaveLength(before + 1);
    expect(scenarioOf('offer')?.own).toBe(true);
    const dates = toldIn('en').map(({ telling }) => Date.parse(telling.letter.date));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    setOwnScenarios([]);
    expect(scenarios).toHaveLength(before);
  });
});
