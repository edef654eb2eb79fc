import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener, Server } from 'node:http';
import { buildBlockList } from '../../src/cli/blocklist/build';
import { utf8Bytes } from '../../src/detection/formats/codec/utf8';
import { digestOf, LARGEST_LIST } from '../../src/settings/block-list';
import { loadSettings, noSettings } from '../../src/settings/load';
import { LARGEST_FILE } from '../../src/settings/limits';

/** What the server of the add-in answers, by path. */
let answers: Readonly<Record<string, RequestListener>> = {};
const asked: { readonly path: string; readonly cookie: string | undefined }[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', cookie: request.headers.cookie });
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end('not here');
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
});

beforeEach(() => {
  asked.length = 0;
});

const file =
  (body: string | Uint8Array): RequestListener =>
  (_request, response) =>
    response.end(body);
const json = (value: unknown) => file(JSON.stringify(value));
const page = (query: string) => `${origin}/mail/taskpane.html${query}`;
const now = () => new Date('2026-03-02T12:00:00Z');
const day = (text: string) => `${text}T00:00:00.000Z`;
const list = (created = '2026-03-01', expires = '2026-03-20') =>
  buildBlockList([{ as: 'site', host: 'hacked.example' }], {
    created: day(created),
    expires: day(expires),
    source: 'Our list',
    licence: 'CC0',
  });
const ids = (loaded: Awaited<ReturnType<typeof loadSettings>>) => loaded.problems.map(({ id }) => id);

describe('the settings of an organisation', () => {
  it('come from the folder config beside the page, without cookies', async () => {
    answers = { '/mail/config/contoso.json': json({ version: 1, organisation: 'Contoso' }) };
    const loaded = await loadSettings(page('?_host_Info=outlook&org=contoso#et='));
    expect(loaded).toMatchObject({ settings: { name: 'Contoso' }, file: 'config/contoso.json', problems: [] });
    expect(loaded.problem).toBeUndefined();
    expect(asked).toEqual([{ path: '/mail/config/contoso.json', cookie: undefined }]);
  });

  it('are not asked for where the address names nobody: a default install makes no request and shows no note', async () => {
    expect(await loadSettings(page(''))).toEqual(noSettings);
    expect(await loadSettings(page('?organisation=contoso'))).not.toHaveProperty('problem');
    expect(asked).toEqual([]);
  });

  it.each(['../secret', '%2e%2e', 'Contoso', '', 'x'.repeat(41), 'a/b', 'a.json', '//evil.example', 'a%00'])(
    'are not asked for under the name "%s", and the reader is told',
    async (name) => {
      const loaded = await loadSettings(page(`?org=${name}`));
      expect([loaded.problem, ids(loaded)]).toEqual(['missing', ['badName']]);
      expect(asked).toEqual([]);
    },
  );

  it.each<[string, RequestListener | undefined, string]>([
    ['are not there', undefined, 'notFound'],
    [
      'are a redirection',
      (_request, response) => response.writeHead(302, { location: '/other.json' }).end(),
      'notFound',
    ],
    [
      'break off',
      (_request, response) => void response.writeHead(200).write('{"ver', () => response.destroy()),
      'notFound',
    ],
    ['never come', () => undefined, 'tooSlow'],
    ['never end', (_request, response) => void response.writeHead(200).write('{"version"'), 'tooSlow'],
    ['are too large', file(' '.repeat(LARGEST_FILE + 1)), 'fileTooLarge'],
    [
      'are too large without saying so',
      (_request, response) => {
        response.writeHead(200, { 'transfer-encoding': 'chunked' });
        for (let chunk = 0; chunk < 5; chunk++) response.write(' '.repeat(LARGEST_FILE / 4));
        response.end();
      },
      'fileTooLarge',
    ],
  ])('that %s leave the defaults and a note', async (_what, answer, problem) => {
    answers = answer === undefined ? {} : { '/mail/config/contoso.json': answer, '/other.json': json({ version: 1 }) };
    const loaded = await loadSettings(page('?org=contoso'), { deadline: 200 });
    expect([loaded.problem, ids(loaded)]).toEqual(['missing', [problem]]);
    expect(loaded.settings.inspection.trustedSenders).toEqual([]);
    expect(asked.map(({ path }) => path)).toEqual(['/mail/config/contoso.json']);
  });

  it('with one mistake hold but for it', async () => {
    answers = { '/mail/config/contoso.json': json({ version: 1, organisation: 'Contoso', language: 'tlh' }) };
    const loaded = await loadSettings(page('?org=contoso'));
    expect([loaded.problem, ids(loaded), loaded.settings.name]).toEqual(['broken', ['unknownLanguage'], 'Contoso']);
  });

  it('are the defaults where there is no way to fetch', async () => {
    const none = (() => {
      throw new Error('no network');
    }) as unknown as typeof fetch;
    await expect(loadSettings(page('?org=contoso'), { fetch: none })).resolves.toMatchObject({ problem: 'missing' });
  });
});

describe('the block list of an organisation', () => {
  const serve = (bytes: Uint8Array | undefined, digest: string) => {
    answers = {
      '/mail/config/contoso.json': json({
        version: 1,
        organisation: 'Contoso',
        blockList: { file: 'list.bin', digest },
      }),
      ...(bytes === undefined ? {} : { '/mail/config/list.bin': file(bytes) }),
    };
    return loadSettings(page('?org=contoso'), { now, deadline: 1_000 });
  };

  it('is used when it is the one that the settings name', async () => {
    const loaded = await serve(list(), digestOf(list()));
    expect(loaded).toMatchObject({
      problems: [],
      settings: { inspection: { blockList: { count: 1 }, today: '2026-03-02' } },
    });
  });

  it('of too long ago is told, and weighs nothing', async () => {
    const old = list('2026-01-01', '2026-01-20');
    const loaded = await serve(old, digestOf(old));
    expect([loaded.problem, ids(loaded), loaded.settings.inspection.blockList?.count]).toEqual([
      'broken',
      ['listTooOld'],
      1,
    ]);
  });

  const large = new Uint8Array(LARGEST_LIST + 1);
  it.each<[string, Uint8Array | undefined, string, string]>([
    ['is not there', undefined, digestOf(list()), 'listNotFound'],
    ['is another one', list('2026-02-28'), digestOf(list()), 'listWrongDigest'],
    ['is no list', Uint8Array.of(1, 2, 3), digestOf(Uint8Array.of(1, 2, 3)), 'listDamaged'],
    ['is too large', large, digestOf(large), 'listTooLarge'],
  ])('that %s is left out, and the settings hold', async (_what, bytes, digest, problem) => {
    const loaded = await serve(bytes, digest);
    expect([loaded.problem, ids(loaded), loaded.settings.name]).toEqual(['broken', [problem], 'Contoso']);
    expect(loaded.settings.inspection.blockList).toBeUndefined();
  });

  /** A server whose settings are there at once, and whose list comes when a test says so. */
  function slowServer(digest: string) {
    let answer: (bytes: Uint8Array | undefined) => void = () => undefined;
    const bytes = new Promise<Uint8Array | undefined>((resolve) => (answer = resolve));
    const response = (content: Uint8Array | undefined) => ({
      ok: content !== undefined,
      headers: { get: () => null },
      arrayBuffer: () => Promise.resolve(content),
    });
    const settings = utf8Bytes(
      JSON.stringify({ version: 1, organisation: 'Contoso', blockList: { file: 'list.bin', digest } }),
    );
    const ask = ((address: string) =>
      address.endsWith('.json')
        ? Promise.resolve(response(settings))
        : bytes.then(response)) as unknown as typeof fetch;
    return {
      answer: (content?: Uint8Array) => {
        answer(content);
      },
      options: { now, deadline: 20, fetch: ask },
    };
  }

  it('that is late does not hold up the check, and comes later', async () => {
    const { answer, options } = slowServer(digestOf(list()));
    const loaded = await loadSettings('https://guard.example.com/taskpane.html?org=contoso', options);
    expect([loaded.settings.name, ids(loaded)]).toEqual(['Contoso', ['listTooSlow']]);
    expect(loaded.settings.inspection.blockList).toBeUndefined();
    answer(list());
    const later = await loaded.later;
    expect(later).toMatchObject({
      problems: [],
      settings: { name: 'Contoso', inspection: { blockList: { count: 1 }, today: '2026-03-02' } },
    });
    expect(later).not.toHaveProperty('problem');
  });

  it('that is late and another one is not used then either', async () => {
    const { answer, options } = slowServer(digestOf(list()));
    const loaded = await loadSettings('https://guard.example.com/taskpane.html?org=contoso', options);
    answer(list('2026-02-28'));
    const later = await loaded.later;
    expect([ids(later!), later?.settings.inspection.blockList]).toEqual([['listWrongDigest'], undefined]);
  });

  it('that never comes is given up, and told', async () => {
    const { options } = slowServer(digestOf(list()));
    const loaded = await loadSettings('https://guard.example.com/taskpane.html?org=contoso', {
      ...options,
      patience: 40,
    });
    expect(ids((await loaded.later)!)).toEqual(['listTooSlow']);
  });

  it('that is there in time is not waited for again', async () => {
    expect(await serve(list(), digestOf(list()))).not.toHaveProperty('later');
  });
});
