import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { imsManifest } from '../../src/training/scorm/manifest';
import { story } from '../training/own/story';
import { runWith, run, temporaryFolder } from './run';

const folder = temporaryFolder();
const room = path.join(folder, 'dist', 'training');
const own = path.join(folder, 'own');

beforeAll(() => {
  mkdirSync(path.join(room, 'assets'), { recursive: true });
  mkdirSync(path.join(room, 'config', 'scenarios'), { recursive: true });
  mkdirSync(own);
  writeFileSync(path.join(room, 'index.html'), '<head></head><p>room</p>');
  writeFileSync(path.join(room, 'handout.en.html'), '<p>paper</p>');
  writeFileSync(path.join(room, 'assets', 'room.js'), 'room');
  writeFileSync(path.join(room, 'config', 'scenarios', 'index.json'), '{"files":[]}');
  writeFileSync(path.join(own, 'angebot.json'), JSON.stringify(story));
  writeFileSync(path.join(own, 'company.json'), '{"organisation":"Contoso"}');
});

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('emotet-guard training export --scorm', () => {
  const zip = path.join(folder, 'quiz.zip');
  const pack = (...more: readonly string[]) => runWith({ room }, 'training', 'export', '--scorm', zip, ...more);

  it('writes what the quiz needs and nothing else, and the manifest names every file', async () => {
    expect(await pack('--lang', 'de', '--choose', 'finance,Hard', '--draw', 'spring')).toMatchObject({ code: 0 });
    const files = unzipSync(readFileSync(zip));
    const names = Object.keys(files);
    expect(names[0]).toBe('imsmanifest.xml');
    expect(names.slice(1)).toEqual(['assets/room.js', 'config/scenarios/index.json', 'index.html']);
    const manifest = text(files['imsmanifest.xml']);
    expect([...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, name]) => name)).toEqual(names.slice(1));
    expect(text(files['index.html'])).toContain(
      '<meta name="emotet-guard-course" content="lang=de&amp;draw=spring.finance.Hard" /></head>',
    );
  });

  it('is the same bytes each time', async () => {
    await pack('--draw', 'spring');
    const first = readFileSync(zip);
    await pack('--draw', 'spring');
    expect(readFileSync(zip).equals(first)).toBe(true);
  });

  it.each([
    [['--choose', 'finance,cellar'], '--choose: no scenario is "cellar".'],
    [['--draw', 'a.b'], '--draw takes letters, digits and "-".'],
    [['--choose', 'own'], '--choose'],
  ])('refuses %j', async (args, reason) => {
    expect(await pack(...args)).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
  });
});

describe('imsmanifest.xml', () => {
  const xml = imsManifest({ language: 'fr', launch: 'index.html', files: ['index.html', 'a b&c.js'] });

  it('has the parts of SCORM 1.2 in their order, and every reference leads somewhere', () => {
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<manifest /);
    const order = [...xml.matchAll(/<([a-z:]+)[\s>]/g)].map(([, name]) => name).filter((name) => name !== 'file');
    expect(order).toEqual([
      ...['manifest', 'metadata', 'schema', 'schemaversion', 'organizations', 'organization', 'title', 'item', 'title'],
      ...['adlcp:masteryscore', 'resources', 'resource'],
    ]);
    const ids = [...xml.matchAll(/\bidentifier="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    for (const [, id] of xml.matchAll(/\b(?:identifierref|default)="([^"]*)"/g)) expect(ids).toContain(id);
    expect(xml).toContain('adlcp:scormtype="sco" href="index.html"');
    expect(xml).toContain('<file href="a%20b%26c.js" />');
  });
});

describe('emotet-guard training check', () => {
  it('writes the listing, and counts what is right', async () => {
    expect(await run('training', 'check', own)).toMatchObject({ code: 0, out: '1 scenarios, no errors.\n' });
    expect(JSON.parse(readFileSync(path.join(own, 'index.json'), 'utf8'))).toEqual({
      files: ['angebot.json', 'company.json'],
    });
  });

  it('names what is wrong, in the language that was asked for', async () => {
    const broken = path.join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(path.join(broken, 'a.json'), '{ "honest": 1 }');
    const { code, out } = await run('training', 'check', broken, '--lang', 'fr');
    expect([code, out]).toEqual([1, 'a.json:1 honest: Écrivez ici true ou false, sans guillemets.\n']);
    const refused = await runWith({ room }, 'training', 'room', '--out', path.join(folder, 'x'), '--scenarios', broken);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('a.json:1 honest') });
  });

  it('says so when there is no such folder', async () => {
    expect(await run('training', 'check', path.join(folder, 'nowhere'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be read'),
    });
  });
});

describe('a company’s own scenarios', () => {
  it('come into the room, the package and the exported messages', async () => {
    const out = path.join(folder, 'room');
    expect((await runWith({ room }, 'training', 'room', '--out', out, '--scenarios', own)).code).toBe(0);
    expect(readdirSync(path.join(out, 'config', 'scenarios')).sort()).toEqual([
      'angebot.json',
      'company.json',
      'index.json',
    ]);

    const zip = path.join(folder, 'own.zip');
    const args = ['--lang', 'de', '--choose', 'werkstatt,finance', '--scenarios', own];
    expect((await runWith({ room }, 'training', 'export', '--scorm', zip, ...args)).code).toBe(0);
    const files = unzipSync(readFileSync(zip));
    expect(text(files['config/scenarios/index.json'])).toContain('angebot.json');
    expect(text(files['config/scenarios/angebot.json'])).toContain(story.de.title);

    const mail = path.join(folder, 'mail');
    expect((await run('training', 'export', '--lang', 'de', '--out', mail, '--scenarios', own)).code).toBe(0);
    const name = readdirSync(mail).find((file) => file.endsWith('-angebot.eml'));
    expect(readFileSync(path.join(mail, name!), 'utf8')).toContain('X-Emotet-Guard-Training: angebot');
  });
});
