import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { hostileMacros } from '../../src/specimens/office/macros';
import { docx } from '../../src/specimens/office/ooxml';
import { iso } from '../../src/specimens/archive/iso';
import { rar } from '../../src/specimens/archive/rar';
import { gzip, tar } from '../../src/specimens/archive/small-archives';
import { vbaProject } from '../../src/specimens/office/vba';
import { zip } from '../../src/specimens/archive/zip';

const root = path.join(__dirname, '..', '..');

let folder = '';
let script = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'events-'));
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', 'events', '--env', `out=${folder}`],
    { cwd: root },
  );
  script = readFileSync(path.join(folder, 'events.js'), 'utf8');
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the built script with ECMAScript, timers and Office alone, and answers with the banners that it raises. */
function bannersOn(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<readonly string[]> {
  const banners: string[] = [];
  const person = { displayName: 'Hanako Suzuki', emailAddress: 'suzuki@elsewhere.example' };
  const succeeded = (value: unknown) => ({ status: 'succeeded', value });
  type Done = (result: unknown) => void;
  const item = {
    subject: 'Re: invoice',
    from: person,
    sender: person,
    to: [],
    cc: [],
    itemClass: 'IPM.Note',
    itemId: 'a',
    dateTimeCreated: new Date('2026-03-02T09:00:00Z'),
    attachments: [{ id: 'f', name: file.name, size: file.bytes.length, isInline: false, attachmentType: 'file' }],
    body: {
      getAsync: (_type: string, done: Done) => {
        done(succeeded('<p>See attached. Caf&eacute; &amp; co.</p>'));
      },
    },
    getAllInternetHeadersAsync: (done: Done) => {
      done(succeeded('From: suzuki@elsewhere.example\r\n'));
    },
    getAttachmentContentAsync: (_id: string, done: Done) => {
      done(succeeded({ format: 'base64', content: Buffer.from(file.bytes).toString('base64') }));
    },
    notificationMessages: {
      addAsync: (_key: string, { message }: { message: string }, done: Done) => {
        banners.push(message);
        done(succeeded(undefined));
      },
      removeAsync: (_key: string, done: Done) => {
        banners.length = 0;
        done(succeeded(undefined));
      },
    },
  };
  const handlers = new Map<string, (event: { completed: () => void }) => void>();
  const context = createContext({
    setTimeout,
    clearTimeout,
    Office: {
      actions: {
        associate: (name: string, handler: (event: { completed: () => void }) => void) => handlers.set(name, handler),
      },
      context: { displayLanguage: 'en-US', mailbox: { item }, requirements: { isSetSupported: () => true } },
      MailboxEnums: {
        MoveSpamItemTo: { NoMove: 'noMove' },
        AttachmentType: { File: 'file' },
        AttachmentContentFormat: { Base64: 'base64' },
      },
    },
  });
  runInContext(script, context);
  return new Promise((resolve) => {
    handlers.get('onMessageReadHandler')?.({
      completed: () => {
        resolve(banners);
      },
    });
  });
}

const data = new TextEncoder().encode('new ActiveXObject("WScript.Shell").Run("notreal.exe")');

describe('the script of the event handler', () => {
  it('holds no text of the pane', () => {
    expect(script).not.toContain('Show the details');
  });

  it('warns of a macro document where nothing but ECMAScript and Office is there', async () => {
    const [modules = []] = Object.values(hostileMacros);
    const bytes = docx({ text: ['Hello'], vba: vbaProject({ modules }) });
    expect(await bannersOn({ name: 'invoice.docm', bytes })).toHaveLength(1);
  });

  it('warns of a script in a ZIP', async () => {
    expect(await bannersOn({ name: 'a.zip', bytes: zip([{ name: 'invoice.js', data }]) })).toHaveLength(1);
  });

  it.each([
    ['a RAR archive', 'a.rar', rar([{ name: 'invoice.js', stored: data }])],
    ['a tape archive in gzip', 'a.tgz', gzip('a.tar', tar([{ name: 'invoice.js', data }]))],
    ['a CD image', 'a.iso', iso([{ name: 'invoice.js', data }])],
  ])('warns of a script in %s, as the pane does', async (_what, name, bytes) => {
    expect(await bannersOn({ name, bytes })).toHaveLength(1);
  });

  it('says nothing of a RAR archive of notes', async () => {
    expect(await bannersOn({ name: 'a.rar', bytes: rar([{ name: 'notes.txt' }]) })).toEqual([]);
  });

  it('leaves an honest document alone', async () => {
    expect(await bannersOn({ name: 'minutes.docx', bytes: docx({ text: ['Minutes'] }) })).toEqual([]);
  });
});
