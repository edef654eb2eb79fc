import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { shownFiles } from '../../src/demo/training/presentation';
import { TRAINING_HEADER } from '../../src/training/export';
import { languages, type Language } from '../../src/training/scenario';
import { toldAs, toldIn } from '../../src/training/scenarios';
import { run, runWith, temporaryFolder } from './run';

const idOf = (file: string) => path.basename(file).replace(/^\d+-|\.eml$/g, '');

describe.each(languages)('emotet-guard training export --lang %s', (language: Language) => {
  const told = toldIn(language);
  const folder = path.join(temporaryFolder(), 'training');
  let files: readonly string[];

  beforeAll(async () => {
    const { code, err } = await run('training', 'export', '--lang', language, '--out', folder);
    expect([code, err]).toEqual([0, `Wrote ${told.length} messages and a README to ${folder}.\n`]);
    files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  });

  it('writes every scenario, oldest first, and a README that names each', () => {
    expect(files.map(idOf)).toEqual([...told].reverse().map(({ id }) => id));
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    for (const name of files) expect(readme).toContain(`| ${name} |`);
    expect(readme).toContain(TRAINING_HEADER);
  });

  it('writes what the scan finds to be exactly what the stories tell', async () => {
    const { code, out } = await run('scan', '--json', folder);
    expect(code).toBe(1);
    const found = out
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { input: string; level: string; emotetPattern: string | null; failed: unknown },
      );
    const messages = found.filter(({ input }) => input.endsWith('.eml'));
    expect(messages.map(({ input, level, emotetPattern }) => [idOf(input), level, emotetPattern])).toEqual(
      [...told].reverse().map(({ id, level, pattern }) => [id, level, pattern]),
    );
    expect(found.map((line) => line.failed)).toEqual(found.map(() => []));
    expect(found.filter(({ input }) => !input.endsWith('.eml')).map(({ level }) => level)).toEqual(['no-signs']);
  });

  it('writes files that another parser reads the same way, marked as training', async () => {
    for (const name of files) {
      const id = idOf(name);
      const ours = await inbox(language)
        .find((entry) => entry.id === id)!
        .open();
      const theirs = await simpleParser(readFileSync(path.join(folder, name)));
      expect(theirs.headers.get(TRAINING_HEADER.toLowerCase())).toBe(id);
      expect(theirs.subject).toBe(toldAs(id, language)!.telling.letter.subject);
      expect(theirs.from?.value[0]).toMatchObject({ name: ours.from?.name, address: ours.from?.address });
      expect(theirs.attachments.map(({ filename }) => filename)).toEqual(shownFiles(ours));
      expect(theirs.attachments.map(({ content }) => content.length)).toEqual(
        ours.attachments.map(({ bytes }) => bytes?.length),
      );
      expect(theirs.date?.toISOString()).toBe(new Date(ours.receivedAt!).toISOString());
    }
  });

  it('leaves a folder alone that holds something', async () => {
    const { code, err } = await run('training', 'export', '--lang', language, '--out', folder);
    expect(code).toBe(2);
    expect(err).toContain('is not empty');
  });
});

describe('emotet-guard training', () => {
  const folder = temporaryFolder();
  const temporaryRoom = temporaryFolder();

  it.each([
    [[], 'Command missing: "training export", "training room" or "training check".'],
    [['export'], 'Folder missing'],
    [['export', '--out', 'x', '--lang', 'tlh'], '--lang takes en, ja, de, fr, it, es.'],
    [['import', '--out', 'x'], 'Command missing: "training export", "training room" or "training check".'],
    [['room'], 'Folder missing'],
    [['export', '--all'], 'Usage:'],
    [['check'], 'Folder missing: training check <folder>.'],
    [['check', 'a', 'b'], 'Command missing'],
    [['room', '--out', 'x', '--scorm', 'quiz.zip'], '--scorm, --choose and --draw are of "training export --scorm".'],
    [['export', '--out', 'x', '--choose', 'hard'], '--scorm, --choose and --draw are of "training export --scorm".'],
    [['export', '--out', 'x', '--scorm', 'quiz.zip'], 'Either --out or --scorm.'],
  ])('refuses %j with a reason', async (args, reason) => {
    const { code, err } = await run('training', ...args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  it('says so when the folder cannot be written', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const { code, err } = await run('training', 'export', '--out', path.join(file, 'below'));
    expect(code).toBe(2);
    expect(err).toContain('could not be written');
  });

  it('writes the training room as a folder, with the licences of what is in it, into an empty folder alone', async () => {
    const built = path.join(temporaryRoom, 'dist', 'training');
    mkdirSync(path.join(built, 'assets'), { recursive: true });
    writeFileSync(path.join(built, 'index.html'), '<p>room</p>');
    writeFileSync(path.join(built, 'assets', 'room.js'), 'room');
    writeFileSync(path.join(temporaryRoom, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'notices');
    const out = path.join(temporaryRoom, 'out');
    const write = () => runWith({ room: built }, 'training', 'room', '--out', out);
    expect(await write()).toMatchObject({ code: 0, err: expect.stringContaining(`Wrote the training room to ${out}`) });
    expect(readdirSync(out).sort()).toEqual(['THIRD-PARTY-NOTICES.txt', 'assets', 'index.html']);
    expect(readFileSync(path.join(out, 'assets', 'room.js'), 'utf8')).toBe('room');
    expect(await write()).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') });
  });

  it('says so when the program came without the room', async () => {
    const { code, err } = await runWith({ room: path.join(folder, 'nothing') }, 'training', 'room', '--out', folder);
    expect([code, err]).toEqual([2, expect.stringContaining('npm run build')]);
  });

  it('explains itself', async () => {
    const { code, out } = await run('training', '--help');
    expect(code).toBe(0);
    expect(out).toContain('virus scanners may remove them');
  });
});
