import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import type * as FilePromises from 'node:fs/promises';
import path from 'node:path';
import { buildBlockList } from '../../src/cli/blocklist/build';
import { readFeed } from '../../src/cli/blocklist/feeds';
import { settingsFromDisk } from '../../src/cli/settings/from-disk';
import { digestOf } from '../../src/settings/block-list';
import { run, temporaryFolder } from './run';

/** Called after every change of the disk; throws to end the program there. */
let afterChange: () => void = () => undefined;

jest.mock('node:fs/promises', (): typeof FilePromises => {
  const actual = jest.requireActual<typeof FilePromises>('node:fs/promises');
  const watched =
    <Args extends readonly unknown[]>(change: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      await change(...args);
      afterChange();
    };
  return { ...actual, rename: watched(actual.rename), rm: watched(actual.rm), utimes: watched(actual.utimes) };
});

const root = temporaryFolder();
const config = path.join(root, 'config');
const settings = path.join(config, 'contoso.json');
const built = path.join(root, 'blocklist.bin');
const DAY = 86_400_000;
const today = new Date();

beforeEach(() => {
  afterChange = () => undefined;
  rmSync(config, { recursive: true, force: true });
  mkdirSync(config);
  writeFileSync(settings, '{ "version": 1, "organisation": "Contoso", "passwords": ["a", "b"] }\n');
});

/** A list as a feed of a day makes it. */
function listOf(address: string, created = today): Uint8Array {
  return buildBlockList(readFeed(address).rows, {
    created: created.toISOString(),
    expires: new Date(created.getTime() + 30 * DAY).toISOString(),
    source: 'Feed',
    licence: '',
  });
}

const publish = (address: string, ...options: readonly string[]) => {
  writeFileSync(built, listOf(address));
  return run('blocklist', 'publish', '--list', built, ...options, settings);
};

const named = (file = settings) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { readonly blockList: { readonly file: string; readonly digest: string } })
    .blockList;
const lists = () => readdirSync(config).filter((name) => name.includes('.bin'));
const age = (name: string, days: number) => {
  const when = new Date(Date.now() - days * DAY);
  utimesSync(path.join(config, name), when, when);
};

describe('emotet-guard blocklist publish', () => {
  it('puts the list beside the settings, which name it and keep the rest', async () => {
    expect(await publish('http://evil.example/a')).toMatchObject({ code: 0, err: '' });
    const { file, digest } = named();
    expect(digest).toBe(digestOf(readFileSync(path.join(config, file))));
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toMatchObject({
      organisation: 'Contoso',
      passwords: ['a', 'b'],
    });
    const read = await settingsFromDisk(settings);
    expect([read?.problems, read?.settings.inspection.blockList?.count]).toEqual([[], 1]);
    expect(readdirSync(config).sort()).toEqual([file, 'contoso.json']);
  });

  it('leaves no reader without its list at any moment, nor where it is ended in the middle', async () => {
    await publish('http://evil.example/a');
    const before = named();
    /** A reader that has the settings of before in a cache, and one that has those of now. */
    const readers = () =>
      [before, named()].map(({ file, digest }) => digestOf(readFileSync(path.join(config, file))) === digest);
    let changes = 0;
    afterChange = () => {
      changes++;
      expect(readers()).toEqual([true, true]);
    };
    await publish('http://evil.example/b');
    expect(named()).not.toEqual(before);
    expect(changes).toBeGreaterThan(1);

    for (let last = 1; last <= changes; last++) {
      let done = 0;
      afterChange = () => {
        if (++done === last) throw new Error('ended');
      };
      await publish(`http://evil.example/${last}/`);
      expect(readers()).toEqual([true, true]);
    }
  });

  it('keeps the layout of settings that named a list before', async () => {
    const written = `{ "version": 1,\n  "blockList": { "digest": "sha256-${'A'.repeat(43)}=", "file": "mine.bin" },\n  "passwords": ["a"] }`;
    writeFileSync(settings, written);
    writeFileSync(path.join(config, 'mine.bin'), 'theirs');
    await publish('http://evil.example/a');
    const { file, digest } = named();
    expect(readFileSync(settings, 'utf8')).toBe(
      written.replace(`sha256-${'A'.repeat(43)}=`, digest).replace('mine.bin', file),
    );
    // Made by hand, removed by hand.
    expect(lists()).toContain('mine.bin');
  });

  it('names the list in the right place where its name stands elsewhere too', async () => {
    const old = { file: 'mine.bin', digest: `sha256-${'A'.repeat(43)}=` };
    writeFileSync(settings, JSON.stringify({ version: 1, notes: ['mine.bin', old.digest], blockList: old }));
    await publish('http://evil.example/a');
    expect(named().file).toMatch(/^blocklist-/);
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toMatchObject({ notes: ['mine.bin', old.digest] });
  });

  it('removes a list a day after the last settings named it, and half-written ones, and nothing else', async () => {
    await publish('http://evil.example/a');
    const first = named().file;
    age(first, 20);
    await publish('http://evil.example/b');
    // It was named until now, however old it is.
    expect(lists()).toContain(first);
    age(first, 0.9);
    writeFileSync(path.join(config, `${first}.0123456789ab.part`), '');
    age(`${first}.0123456789ab.part`, 2);
    writeFileSync(path.join(config, 'mine.bin'), '');
    age('mine.bin', 90);
    await publish('http://evil.example/b');
    expect(lists().sort()).toEqual([first, named().file, 'mine.bin'].sort());
    age(first, 1.1);
    age(named().file, 20);
    const { out } = await publish('http://evil.example/b');
    expect(out).toContain(`${first}: removed`);
    expect(lists().sort()).toEqual([named().file, 'mine.bin'].sort());
  });

  it('keeps lists longer where asked', async () => {
    await publish('http://evil.example/a');
    const first = named().file;
    await publish('http://evil.example/b');
    age(first, 5);
    await publish('http://evil.example/b', '--keep', '7');
    expect(lists()).toContain(first);
    await publish('http://evil.example/b', '--keep', '4');
    expect(lists()).not.toContain(first);
  });

  it('keeps what other settings of the folder name, and everything beside settings that it cannot read', async () => {
    await publish('http://evil.example/a');
    const first = named().file;
    const other = path.join(config, 'fabrikam.json');
    writeFileSync(other, readFileSync(settings));
    await publish('http://evil.example/b');
    age(first, 9);
    await publish('http://evil.example/b');
    expect(lists()).toContain(first);
    writeFileSync(other, '{ "version": 1, "blockL');
    const { code, err } = await publish('http://evil.example/b');
    expect([code, lists().includes(first)]).toEqual([0, true]);
    expect(err).toContain('fabrikam.json: not readable as settings');
    rmSync(other);
    await publish('http://evil.example/b');
    expect(lists()).not.toContain(first);
  });

  it('serves several organisations at once', async () => {
    const other = path.join(config, 'fabrikam.json');
    writeFileSync(other, '{ "version": 1 }');
    await publish('http://evil.example/a', other);
    expect(named(other)).toEqual(named());
    expect(lists()).toHaveLength(1);
  });

  it('changes nothing where there is nothing to change', async () => {
    await publish('http://evil.example/a');
    const before = statSync(settings).mtimeMs;
    const { out } = await publish('http://evil.example/a');
    expect(out).toContain('already names');
    expect(statSync(settings).mtimeMs).toBe(before);
  });

  const refused = async (list: Uint8Array, text: string, says: RegExp) => {
    writeFileSync(built, list);
    writeFileSync(settings, text);
    const { code, err } = await run('blocklist', 'publish', '--list', built, settings);
    expect([code, lists(), readFileSync(settings, 'utf8')]).toEqual([2, [], text]);
    expect(err).toMatch(says);
  };

  it('refuses a list that no reader would use, and settings that are none, before it changes anything', async () => {
    const good = listOf('http://evil.example/a');
    const fine = '{ "version": 1 }';
    await refused(listOf('http://evil.example/a', new Date(Date.now() - 40 * DAY)), fine, /has expired/);
    await refused(Uint8Array.of(1, 2, 3), fine, /not a block list/);
    await refused(good, '{ "version": 1', /not the settings of an organization/);
    await refused(good, '[]', /not the settings of an organization/);
    await refused(good, '{ "version": 1, "version": 1 }', /field that stands twice/);
    expect(existsSync(settings)).toBe(true);
    rmSync(settings);
    const { code, err } = await run('blocklist', 'publish', '--list', built, settings);
    expect([code, lists()]).toEqual([2, []]);
    expect(err).toMatch(/contoso\.json: cannot be read/);
  });
});
