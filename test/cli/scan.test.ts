import { macroDocument } from '../../src/specimens/office/vba';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as FilePromises from 'node:fs/promises';
import path from 'node:path';
import { buildBlockList } from '../../src/cli/blocklist/build';
import { main } from '../../src/cli/main';
import { parseAddress } from '../../src/detection/text/urls';
import { version } from '../../src/detection/version';
import { digestOf } from '../../src/settings/block-list';
import { doc } from '../../src/specimens/office/doc';
import { mht } from '../../src/specimens/mail/mht';
import { msg } from '../../src/specimens/mail/msg';
import type { StartWorker } from '../../src/workers/worker';
import { run, runWith, streamOf, temporaryFolder, workerHere, world } from './run';

// An administrator may list every folder, and tests may run as one: this one nobody may.
jest.mock('node:fs/promises', (): typeof FilePromises => {
  const actual = jest.requireActual<typeof FilePromises>('node:fs/promises');
  const readdir = (name: string, options: { withFileTypes: true }) =>
    name.endsWith('locked') ? Promise.reject(new Error('EACCES')) : actual.readdir(name, options);
  return { ...actual, readdir: readdir as typeof actual.readdir };
});

const folder = temporaryFolder();
const honest =
  'From: Hanako <hanako@partner.example>\r\nTo: taro@reader.example\r\nSubject: Minutes\r\n\r\nThank you for today.\r\n';
const hijacked =
  'From: Taro <x@elsewhere.example>\r\nTo: hanako@reader.example\r\nSubject: Re: Re: Minutes\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: text/html\r\n\r\n<p>See <a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">the report</a></p>\r\n';

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
}

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('emotet-guard scan', () => {
  it('says nothing bad of honest mail and exits 0', async () => {
    const { code, out, err } = await run('scan', file('honest.eml', honest));
    expect(out).toContain('No signs of Emotet found');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('warns of a dangerous message and exits 1, in English and Japanese', async () => {
    const at = file('hijacked.eml', hijacked);
    expect(await run('scan', at)).toMatchObject({ code: 1, out: expect.stringContaining('Enable Content') });
    expect(await run('scan', '--lang', 'ja', at)).toMatchObject({
      code: 1,
      out: expect.stringContaining('コンテンツの有効化'),
    });
  });

  it('says how many symbolic links of a folder it left out, and follows one that is named', async () => {
    const target = file('linked/mails/hijacked.eml', hijacked);
    const link = path.join(folder, 'linked/mails/inner/link.eml');
    file('linked/mails/inner/honest.eml', honest);
    symlinkSync(target, link);
    symlinkSync(path.dirname(target), path.join(folder, 'linked/mails/inner/circle'), 'junction');
    const { code, out, err } = await run('scan', '--json', path.join(folder, 'linked/mails'));
    expect({ code, messages: jsonLines(out).length, err }).toEqual({
      code: 1,
      messages: 2,
      err: 'Symbolic links in folders are not followed: 2 left out. To look at one, name it.\n2 judged: 1 danger, 1 no signs.\n',
    });
    expect(await run('scan', link)).toMatchObject({ code: 1, err: '' });
  });

  it('prints one JSON object a line, with exactly the promised fields', async () => {
    const { out } = await run('scan', '--json', file('json/a.eml', honest), file('json/b.eml', hijacked));
    const lines = jsonLines(out);
    expect(lines.map(({ level }) => level)).toEqual(['no-signs', 'danger']);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        'input',
        'level',
        'emotetPattern',
        'carrier',
        'applications',
        'score',
        'findings',
        'macros',
        'gaps',
        'failed',
        'milliseconds',
        'messageId',
        'from',
        'sha256',
        'version',
      ]);
      expect(line['failed']).toEqual([]);
    }
    for (const finding of lines[1]!['findings'] as Record<string, unknown>[]) {
      expect(Object.keys(finding)).toEqual(['detector', 'group', 'weight', 'where', 'text', 'attack']);
    }
  });

  it('adds the facts with --explain, and of passwords only how many', async () => {
    const text =
      'Subject: File\r\nFrom: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPassword: Kanpai77\r\n--b\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\nhello\r\n--b--\r\n';
    const { out } = await run('scan', '--json', '--explain', file('explain.eml', text));
    expect(jsonLines(out)[0]).toMatchObject({
      parts: [{ path: ['x.txt'], kind: 'text', vba: false, xlm: false, encrypted: false, gap: null }],
      links: [],
      thread: { kind: 'new' },
      passwords: 1,
    });
    expect(out).not.toContain('Kanpai77');
  });

  describe('with --macros', () => {
    const started =
      "Sub AutoOpen()\n' \u009b2J https://files.invalid/a\nGo\nEnd Sub\n" +
      `Sub Go()\n${'x = 1\n'.repeat(30_000)}End Sub\n`;
    const written = () =>
      file(
        'macros.doc',
        macroDocument([
          { name: 'ThisDocument', kind: 'document', source: Buffer.from(started, 'latin1') },
          { name: 'Unused', source: 'Sub Never()\ny = 2\nEnd Sub' },
        ]),
      );

    it('prints the code that the start leads to, and how much it left out', async () => {
      const { out } = await run('scan', '--macros', written());
      expect(out).toContain('AutoOpen starts at opening');
      expect(out).toContain('--- ThisDocument');
      expect(out).toContain('hxxps://files[.]invalid/a');
      expect(out).toMatch(/… \d+ more lines of these modules are left out/);
      expect(out).toContain('1 modules that nothing here leads to are left out');
      expect(out).not.toContain('Never');
      expect(out).not.toMatch(/[\x80-\x9f]|https?:/);
    });

    it('adds it to the JSON, and leaves it out without', async () => {
      const [line] = jsonLines((await run('scan', '--json', '--macros', written())).out);
      expect(line).toMatchObject({ macros: [{ code: { modules: [{ name: 'ThisDocument' }], modulesLeftOut: 1 } }] });
      const [plain] = jsonLines((await run('scan', '--json', written())).out);
      expect(plain!['macros']).toEqual([expect.not.objectContaining({ code: expect.anything() })]);
    });
  });

  describe('with an organisation’s settings', () => {
    const linked =
      'From: Taro <taro@news.example>\r\nTo: hanako@reader.example\r\nSubject: Report\r\n\r\nhttp://hacked.example/report/\r\n';
    const written = (name: string, settings: object) => file(name, JSON.stringify({ version: 1, ...settings }));

    it('searches the block list that lies beside them', async () => {
      const list = buildBlockList([{ as: 'address', address: parseAddress('http://hacked.example/report/')! }], {
        created: new Date(Date.now() - 86_400_000).toISOString(),
        expires: new Date(Date.now() + 86_400_000).toISOString(),
        source: 'Our list',
        licence: 'CC0',
      });
      const at = written('own/contoso.json', { blockList: { file: 'list.bin', digest: digestOf(list) } });
      file('own/list.bin', list);
      const mail = file('linked.eml', linked);
      expect((await run('scan', mail)).code).toBe(0);
      expect(await run('scan', '--settings', at, mail)).toMatchObject({
        code: 1,
        out: expect.stringContaining('listed-link'),
      });
    });

    it('leaves out what they switch off', async () => {
      const mail = file('doubled.eml', hijacked);
      const detectors = async (...options: readonly string[]) =>
        (jsonLines((await run('scan', '--json', ...options, mail)).out)[0]?.['findings'] as { detector: string }[]).map(
          ({ detector }) => detector,
        );
      const at = written('quiet.json', { detectors: { 'doubled-reply-prefix': 'off' } });
      expect(await detectors()).toContain('doubled-reply-prefix');
      expect(await detectors('--settings', at)).not.toContain('doubled-reply-prefix');
    });

    it('looks at nothing while they are wrong, and names each mistake with its line', async () => {
      const at = file('wrong.json', '{ "version": 1,\n  "internalDomains": ["gmail.com"] }');
      const { code, out, err } = await run('scan', '--settings', at, file('honest.eml', honest));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`${at}:2: internalDomains[0]: Anyone can have a mailbox at "gmail.com".`);
    });

    it('says so when there are none', async () => {
      const { code, err } = await run('scan', '--settings', path.join(folder, 'none.json'), file('honest.eml', honest));
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('none.json: cannot be read.') });
    });
  });

  it('goes through folders and mbox files, and leaves hidden files alone', async () => {
    file('tree/inner/a.eml', honest);
    file('tree/.hidden.eml', 'no mail');
    file('tree/all.mbox', `From a Mon\n${honest}\nFrom b Tue\n${honest}`);
    const { code, out } = await run('scan', '--json', path.join(folder, 'tree'));
    expect(jsonLines(out).map(({ input }) => path.relative(folder, String(input)).split(path.sep).join('/'))).toEqual([
      'tree/all.mbox#1',
      'tree/all.mbox#2',
      'tree/inner/a.eml',
    ]);
    expect(code).toBe(0);
  });

  it('looks into the subfolders of a Maildir, whose names begin with a full stop', async () => {
    const mail = file('Maildir/.Archive.2024/cur/1700000000.M1P1.host:2,S', hijacked);
    file('Maildir/.git/objects/message', hijacked);
    const { code, out } = await run('scan', '--json', path.join(folder, 'Maildir'));
    expect(jsonLines(out)).toMatchObject([{ input: mail, level: 'danger' }]);
    expect(code).toBe(1);
  });

  it('says so where a folder holds nothing', async () => {
    const at = path.join(folder, 'nothing');
    mkdirSync(at);
    expect(await run('scan', at)).toEqual({ code: 0, out: '', err: 'No files found.\n' });
  });

  it('names a folder that may not be listed, goes on with the others and exits 2', async () => {
    const locked = path.join(folder, 'shares', 'locked');
    mkdirSync(locked, { recursive: true });
    file('shares/open/a.eml', honest);
    const { code, out } = await run('scan', '--json', path.join(folder, 'shares'));
    expect(jsonLines(out)).toEqual([
      { input: locked, error: 'This folder may not be read.' },
      expect.objectContaining({ level: 'no-signs' }),
    ]);
    expect(code).toBe(2);
  });

  it('never exits as if it had found something because it failed itself', async () => {
    let said = '';
    const full = (): never => {
      throw new Error('no space left on device');
    };
    const io = world({ out: full, err: (text: string) => void (said += text) });
    expect(await main(['scan', file('honest.eml', honest)], io)).toBe(2);
    expect(said).toBe('emotet-guard: no space left on device\n');
  });

  it.each([[[]], [['--json']]])(
    'counts the files in a terminal on a line that no result is glued to (%j)',
    async (options) => {
      const files = ['counted/a.eml', 'counted/b.eml', 'counted/c.eml'].map((name) => file(name, honest));
      const shownIn = async (terminal: boolean) => {
        let written = '';
        const write = (text: string) => void (written += text);
        const gone = path.join(folder, 'gone.eml');
        await main(['scan', ...options, ...files, gone], world({ out: write, err: write, terminal }));
        return written.replace(/"milliseconds":[\d.]+/g, '');
      };
      const terminal = await shownIn(true);
      expect(terminal).toContain('\r1 of 4');
      // What a terminal makes of it: nothing stands in a line that was before it was cleared.
      expect(terminal.replace(/[^\n]*\r\u001b\[K/g, '')).toBe(await shownIn(false));
    },
  );

  it('tells with --json which message it was, by what mail servers and other tools know it by', async () => {
    const mail = `Message-ID: <4711@partner.example>\r\n${honest}`;
    const { out } = await run('scan', '--json', file('named.eml', mail), file('unnamed.txt', 'hello'));
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(jsonLines(out)).toMatchObject([
      { messageId: '<4711@partner.example>', from: 'hanako@partner.example', sha256: sha256(mail), version },
      { messageId: null, from: null, sha256: sha256('hello'), version },
    ]);
  });

  it('tells a file that went away between the listing and the reading, and exits 2', async () => {
    const [first, second] = [file('going/1.eml', honest), file('going/2.eml', honest)];
    const removing: StartWorker = (events) => {
      const worker = workerHere(events);
      return {
        ...worker,
        send(order) {
          if (order.job.input === second) rmSync(second);
          worker.send(order);
        },
      };
    };
    const { code, out } = await runWith({ startWorker: removing }, 'scan', '--json', path.dirname(first));
    expect(jsonLines(out)).toMatchObject([
      { input: first, level: 'no-signs' },
      { input: second, error: 'There is no such file.' },
    ]);
    expect(code).toBe(2);
  });

  it('does not exit as if all were well where a folder holds nothing but links, which it does not follow', async () => {
    const target = file('elsewhere/hijacked.eml', hijacked);
    const at = path.join(folder, 'links-alone');
    mkdirSync(at);
    symlinkSync(target, path.join(at, 'link.eml'));
    const { code, out, err } = await run('scan', at);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('1 left out');
  });

  describe('reads a message on standard input', () => {
    it.each(['-', '/dev/stdin'])('and says so where nothing comes in by %s, which is no clean mail', async (name) => {
      const { code, out, err } = await runWith({ input: streamOf() }, 'scan', name);
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: `${name}: It is empty: there was nothing to check.\n`,
      });
      const json = await runWith({ input: streamOf('') }, 'scan', '--json', name);
      expect(jsonLines(json.out)).toEqual([{ input: name, error: 'It is empty: there was nothing to check.' }]);
      expect(json.code).toBe(2);
    });

    it.each(['-', '/dev/stdin'])('called %s', async (name) => {
      const { code, out } = await runWith(
        { input: streamOf(hijacked.slice(0, 9), hijacked.slice(9)) },
        'scan',
        '--json',
        name,
      );
      expect({ code, lines: jsonLines(out) }).toMatchObject({ code: 1, lines: [{ input: name, level: 'danger' }] });
    });

    it('with the line in front that mail servers hand over, and with several', async () => {
      const all = `From a Mon\n${honest}\nFrom b Tue\n${hijacked}`;
      const { out } = await runWith({ input: streamOf(all) }, 'scan', '--json', '-');
      expect(jsonLines(out)).toMatchObject([
        { input: '-#1', level: 'no-signs' },
        { input: '-#2', level: 'danger' },
      ]);
    });

    it('among files', async () => {
      const { code, out } = await runWith(
        { input: streamOf(honest) },
        'scan',
        '--json',
        file('honest.eml', honest),
        '-',
      );
      expect(jsonLines(out)).toHaveLength(2);
      expect(code).toBe(0);
    });
  });

  it.each([
    ['danger', [0, 1]],
    ['caution', [0, 1]],
    ['notice', [0, 1]],
    ['unchecked', [1, 1]],
  ])('exits 1 from the level on that --fail-on %s names', async (level, codes) => {
    const unchecked = file('cut.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]));
    const dangerous = file('hijacked.eml', hijacked);
    const code = async (...files: readonly string[]) => (await run('scan', '--fail-on', level, ...files)).code;
    expect([await code(unchecked), await code(unchecked, dangerous)]).toEqual(codes);
    expect(await code(file('honest.eml', honest))).toBe(0);
  });

  it('sums up what it saw of several, on standard error', async () => {
    const files = [file('honest.eml', honest), file('hijacked.eml', hijacked), file('b.eml', honest)];
    expect((await run('scan', ...files)).err).toBe('3 judged: 1 danger, 2 no signs.\n');
    expect((await run('scan', '--json', ...files, path.join(folder, 'nowhere'))).err).toBe(
      '3 judged: 1 danger, 2 no signs. 1 could not be read.\n',
    );
    expect((await run('scan', file('honest.eml', honest))).err).toBe('');
  });

  it('goes on in order after a file over which a worker is lost', async () => {
    const names = ['1.eml', '2.eml', '3.eml', '4.eml'];
    for (const name of names) file(`lost/${name}`, honest);
    const losing: StartWorker = (events) => {
      const worker = workerHere(events);
      return {
        ...worker,
        send(order) {
          if (order.job.input.endsWith('2.eml')) events.ended(true);
          else worker.send(order);
        },
      };
    };
    const changed = { startWorker: losing };
    const { code, out } = await runWith(changed, 'scan', '--json', '--workers', '3', path.join(folder, 'lost'));
    const inputs = names.map((name) => path.join(folder, 'lost', name));
    expect(jsonLines(out)).toMatchObject([
      { input: inputs[0], level: 'no-signs' },
      { input: inputs[1], error: 'The check ran out of memory.' },
      { input: inputs[2], level: 'no-signs' },
      { input: inputs[3], level: 'no-signs' },
    ]);
    expect(code).toBe(2);
  });

  it('has the largest file judged first, and prints it in its place', async () => {
    const names = ['1.eml', '2.eml', '3.eml'];
    for (const name of names) file(`sizes/${name}`, honest);
    file('sizes/3.eml', honest + ' '.repeat(1_000_000));
    const judged: string[] = [];
    const watching: StartWorker = (events) => {
      const worker = workerHere(events);
      return {
        ...worker,
        send(order) {
          judged.push(path.basename(order.job.input));
          // As a worker that is a process: it answers when all that is at hand has been handed in.
          setImmediate(() => {
            worker.send(order);
          });
        },
      };
    };
    const { out } = await runWith(
      { startWorker: watching },
      ...['scan', '--json', '--workers', '1', path.join(folder, 'sizes')],
    );
    expect(judged).toEqual(['1.eml', '3.eml', '2.eml']);
    expect(jsonLines(out)).toMatchObject(names.map((name) => ({ input: path.join(folder, 'sizes', name) })));
  });

  it('shows no address of a message that a terminal would make a link of, and no hidden character to a program', async () => {
    const mail =
      'From: A <a@b.example>\r\nTo: c@d.example\r\nSubject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n' +
      '<p><a href="http://evil.example/a\u202ecod.exe">see http://good.example/\u009b?to=https://evil.example</a></p>\r\n';
    const at = file('links.eml', mail);
    expect((await run('scan', '--explain', at)).out).toContain('hxxp://evil[.]example/a');
    expect((await run('scan', '--explain', at)).out).not.toMatch(/https?:/);
    const { out } = await run('scan', '--json', '--explain', at);
    expect(out).not.toMatch(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/);
    expect(out).toContain('\\u202ecod.exe');
  });

  it('looks at a file that is no message as the only attachment of an empty one', async () => {
    const { code, out } = await run('scan', '--json', '--explain', file('note.txt', 'hello'));
    expect(jsonLines(out)[0]).toMatchObject({ level: 'no-signs', parts: [{ path: ['note.txt'], bytes: 5 }] });
    expect(code).toBe(0);
  });

  it.each(['Inbox', 'archive.mbx', 'all.txt', 'saved.eml'])('finds the messages of an mbox called %s', async (name) => {
    const at = file(`mailbox/${name}`, `From - Mon Jan 01 2024\n${honest}\nFrom - Tue Jan 02 2024\n${hijacked}`);
    const { code, out } = await run('scan', '--json', at);
    expect(jsonLines(out)).toMatchObject([
      { input: `${at}#1`, level: 'no-signs' },
      { input: `${at}#2`, level: 'danger' },
    ]);
    expect(code).toBe(1);
  });

  it.each(['1700000000.M1P1.host:2,S', 'saved.txt', 'saved.mail', 'saved.emlx.bak'])(
    'judges a message called %s as it judges the same .eml',
    async (name) => {
      const judged = async (at: string) => {
        const { code, out } = await run('scan', '--json', at);
        return { ...jsonLines(out)[0], input: '', milliseconds: 0, code };
      };
      const asEml = await judged(file('hijacked.eml', hijacked));
      expect(asEml).toMatchObject({ level: 'danger', code: 1 });
      expect(await judged(file(`maildir/${name}`, hijacked))).toEqual(asEml);
    },
  );

  it('reads a message of Apple Mail, whose length stands above it', async () => {
    const at = file('4711.emlx', `${hijacked.length}       \n${hijacked}<?xml version="1.0"?><plist></plist>\n`);
    const { code, out } = await run('scan', '--json', at);
    expect(jsonLines(out)).toMatchObject([{ input: at, level: 'danger' }]);
    expect(code).toBe(1);
  });

  it('says of a message of Apple Mail without its attachments that these were not checked', async () => {
    const partial =
      'From: A <a@b.example>\r\nTo: c@d.example\r\nSubject: Invoice\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
      '--b\r\n\r\nSee the file.\r\n--b\r\nContent-Disposition: attachment; filename=invoice.doc\r\n' +
      'X-Apple-Content-Length: 65536\r\n\r\n--b--\r\n';
    const { out } = await run(
      'scan',
      '--json',
      file('4712.partial.emlx', `${partial.length}\n${partial}<plist></plist>\n`),
    );
    expect(jsonLines(out)[0]).toMatchObject({ level: 'unchecked', gaps: [{ where: ['invoice.doc'] }] });
  });

  it('looks into an Outlook message that has lost its name as into an attachment', async () => {
    const from = { name: 'Hanako', address: 'hanako@partner.example' };
    const attachments = [{ name: 'note.txt', bytes: new TextEncoder().encode('hello') }];
    const at = file('export.bin', msg({ subject: 'Report', from, to: [], text: 'See the note.', attachments }));
    expect(jsonLines((await run('scan', '--json', '--explain', at)).out)[0]).toMatchObject({
      parts: [{ path: ['export.bin'], kind: 'message' }, { path: ['export.bin', 'note.txt'] }],
    });
  });

  it.each([
    ['a letter that begins like an mbox', 'letter.txt', 'From now on we meet on Mondays.\nNote: bring the minutes.\n'],
    ['notes with names and colons', 'notes.txt', 'From: the office\nTopic: budget\nDate: Monday\n\nWe agreed.\n'],
    ['a web archive', 'page.doc', mht({ text: ['Hello'] })],
    ['a web archive that begins like an mbox', 'page.doc', mht({ junk: 'From a\nTo: b\n\nFrom a\nTo: b\n\n' })],
    ['a document of Word', 'letter.doc', doc()],
  ])('does not take %s for a message', async (_what, name, content) => {
    const { out, code } = await run('scan', '--json', '--explain', file(name, content));
    expect(jsonLines(out)[0]).toMatchObject({ parts: [{ path: [name] }] });
    expect(code).toBe(0);
  });

  it.each([
    ['a file that does not exist', () => path.join(folder, 'nowhere.eml'), /no such file/],
    ['an .eml that is no mail', () => file('prose.eml', 'Just a letter.'), /not a readable message/],
    ['an .msg that is no message', () => file('prose.msg', 'Just a letter.'), /not a readable Outlook message/],
    ['an empty .eml', () => file('empty.eml', ''), /It is empty/],
    ['an empty mailbox', () => file('empty.mbox', ''), /It is empty/],
    ['an attachment of no bytes', () => file('empty.doc', ''), /It is empty/],
    ['a delivery that left nothing', () => file('maildir/1700000001.M1P1.host:2,S', ''), /It is empty/],
    ['an mbox without messages', () => file('prose.mbox', 'Just a letter.'), /not an mbox/],
  ])('tells of %s in one line and exits 2, without a stack trace', async (_what, make, line) => {
    const at = make();
    const { code, err } = await run('scan', at);
    expect(code).toBe(2);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    const json = await run('scan', '--json', at);
    expect(jsonLines(json.out)[0]).toEqual({ input: at, error: expect.stringMatching(line) });
    expect(json.code).toBe(2);
  });

  it('goes on with the others after an input that could not be read', async () => {
    const { code, out } = await run('scan', '--json', path.join(folder, 'nowhere.eml'), file('after.eml', honest));
    expect(jsonLines(out)).toHaveLength(2);
    expect(code).toBe(2);
  });

  it.each([
    ['a truncated ZIP', 'cut.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
    ['a truncated OLE file', 'cut.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ])('says that %s could not be checked', async (_what, name, bytes) => {
    const { out, code } = await run('scan', '--json', file(name, bytes));
    expect(jsonLines(out)[0]).toMatchObject({
      level: 'unchecked',
      gaps: expect.arrayContaining([{ gap: 'damaged', where: [name] }]),
    });
    expect(code).toBe(0);
  });

  it('shows what a file name hides, and lets it do nothing to the terminal', async () => {
    const at = file('evil\u202etxt.exe\u001b[2J.eml', honest);
    const { out } = await run('scan', at);
    expect(out).not.toMatch(/\u202e|\u001b/);
  });

  it.each([
    [[]],
    [['--nonsense']],
    [['--lang', 'xx', 'a.eml']],
    [['--fail-on', 'no-signs', 'a.eml']],
    [['--workers', '0', 'a.eml']],
    [['--workers', 'many', 'a.eml']],
  ])('explains itself when it is called wrongly: %j', async (args) => {
    const { code, err } = await run('scan', ...args);
    expect(code).toBe(2);
    expect(err).toContain('Usage: emotet-guard scan');
  });
});

describe('emotet-guard', () => {
  it('has --help and --version', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('scan') });
    expect(await run('scan', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--json') });
    expect(await run('--version')).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it.each([
    [['scan', '--nope\u001b[2J']],
    [['nonsense\u009b2J']],
    [['settings', 'check\u001b', 'x']],
    [['blocklist', '--list\u001b']],
    [['blocklist', 'build', '/nowhere\u001b']],
    [['manifest', '--x\u202e']],
    [['training', 'x', '--y\u001b']],
  ])('shows what an argument hides when it is wrong, and lets it do nothing to the terminal: %j', async (args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it.each([[[]], [['nonsense']], [['constructor']]])('does not know the command %j', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining('Usage') });
  });
});
