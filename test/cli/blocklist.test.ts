import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBlocklist } from '../../src/cli/blocklist/command';
import { readCsv } from '../../src/cli/blocklist/csv';
import { readFeed } from '../../src/cli/blocklist/feeds';
import type * as BlockList from '../../src/settings/block-list';
import { world } from './run';

const LARGEST_LIST = 16 * 1024;

// Half a million addresses, which is what the add-in reads, take ten seconds to write.
jest.mock('../../src/settings/block-list', (): typeof BlockList => ({
  ...jest.requireActual<typeof BlockList>('../../src/settings/block-list'),
  LARGEST_LIST: 16 * 1024,
}));

/** What a feed lists, in short: addresses as they are, sites with their port. */
const listed = (text: string): string[] =>
  readFeed(text).rows.map((row) =>
    row.as === 'address' ? row.address.href : `site ${row.host}${row.port === undefined ? '' : `:${row.port}`}`,
  );

describe('feeds', () => {
  it('URLhaus, CSV', () => {
    const text = `################
# Our dump (CSV)
#
# id,dateadded,url,url_status,last_online,threat,tags,urlhaus_link,reporter
"1","2026-03-01 10:00:00","http://evil.invalid/wp-content/aB3/","online","2026-03-01","malware_download","doc,emotet","https://list.invalid/1/","us"
"2","2026-03-01 10:00:01","http://192.0.2.7:81/a,b""c.exe","offline","","malware_download","None","https://list.invalid/2/","us"
`;
    expect(listed(text)).toEqual(['http://evil.invalid/wp-content/aB3/', 'http://192.0.2.7:81/a,b"c.exe']);
    expect(readFeed(text).unread).toBe(0);
  });

  it('URLhaus, JSON', () => {
    expect(
      listed(
        '{"1":[{"dateadded":"2026-03-01","url":"http://evil.invalid/a/","tags":["doc"]}],"2":[{"url":"http://evil.invalid/b/"}]}',
      ),
    ).toEqual(['http://evil.invalid/a/', 'http://evil.invalid/b/']);
    expect(listed('{"query_status":"ok","urls":[{"id":"1","url":"http://evil.invalid/c/"}]}')).toEqual([
      'http://evil.invalid/c/',
    ]);
  });

  it('URLhaus, text; OpenPhish', () => {
    expect(listed('# comment\r\nhttp://evil.invalid/a/\r\nhttps://b.invalid/\r\n')).toEqual([
      'http://evil.invalid/a/',
      'https://b.invalid/',
    ]);
  });

  it.each([
    [
      'filter rules',
      '[Adblock Plus]\n! Title: ours\n||evil.invalid^$all\n||b.invalid/a/b.exe^$all\n||192.0.2.7:81^$document\n',
      ['site evil.invalid', 'http://b.invalid/a/b.exe', 'site 192.0.2.7:81'],
    ],
    [
      'hosts',
      '# ours\n127.0.0.1 localhost\n0.0.0.0 evil.invalid\n127.0.0.1\tb.invalid # why\n',
      ['site evil.invalid', 'site b.invalid'],
    ],
    ['dnsmasq', 'address=/evil.invalid/0.0.0.0\n', ['site evil.invalid']],
    ['unbound', 'local-zone: "evil.invalid" always_nxdomain\n', ['site evil.invalid']],
    [
      'RPZ',
      '$TTL 30\n@ SOA rpz.list.invalid. hostmaster.list.invalid. 1 2 3 4 5\n; ours\nevil.invalid CNAME .\n',
      ['site evil.invalid'],
    ],
    [
      'plain names',
      'evil.invalid\n*.b.invalid\nc.invalid/d/\n',
      ['site evil.invalid', 'site b.invalid', 'http://c.invalid/d/'],
    ],
  ])('urlhaus-filter, %s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected);
    expect(readFeed(text).unread).toBe(0);
  });

  it('ThreatFox, CSV: no hashes', () => {
    const text = `# "first_seen_utc","ioc_id","ioc_value","ioc_type","threat_type","malware"
"2026-03-01 10:00:00", "1", "http://evil.invalid/a/", "url", "payload_delivery", "doc.emotet"
"2026-03-01 10:00:00", "2", "c2.invalid", "domain", "botnet_cc", "win.emotet"
"2026-03-01 10:00:00", "3", "192.0.2.7:8080", "ip:port", "botnet_cc", "win.emotet"
"2026-03-01 10:00:00", "4", "d41d8cd98f00b204e9800998ecf8427e", "md5_hash", "payload", "win.emotet"
`;
    expect(listed(text)).toEqual(['http://evil.invalid/a/', 'site c2.invalid', 'site 192.0.2.7:8080']);
  });

  it('ThreatFox, JSON', () => {
    const text =
      '{"1":[{"ioc_value":"http://evil.invalid/a/","ioc_type":"url"}],"2":[{"ioc_value":"abc","ioc_type":"sha256_hash"}]}';
    expect(listed(text)).toEqual(['http://evil.invalid/a/']);
    expect(listed('{"query_status":"ok","data":[{"ioc":"c2.invalid","ioc_type":"domain"}]}')).toEqual([
      'site c2.invalid',
    ]);
  });

  it('PhishTank, CSV and JSON', () => {
    expect(
      listed(
        'phish_id,url,phish_detail_url,submission_time,verified,verification_time,online,target\n1,"https://evil.invalid/a?b=1,2",http://list.invalid/1,2026-03-01,yes,2026-03-01,yes,Other\n',
      ),
    ).toEqual(['https://evil.invalid/a?b=1,2']);
    expect(
      listed('[{"phish_id":1,"url":"https:\\/\\/evil.invalid\\/a","details":[{"ip_address":"192.0.2.7"}]}]'),
    ).toEqual(['https://evil.invalid/a']);
  });

  it('defanged lists', () => {
    expect(readFeed('hxxp://evil[.]invalid/a/\n').rows).toMatchObject([
      { as: 'address', address: { host: 'evil.invalid', path: '/a/' } },
    ]);
  });

  it('says how much it did not understand', () => {
    expect(readFeed('http://a.invalid/\nwhat is this\n<html>\n')).toMatchObject({ unread: 2 });
    expect(readFeed('{ broken')).toMatchObject({ rows: [] });
    expect(readFeed('')).toEqual({ rows: [], unread: 0 });
  });

  it('reads quoted cells', () => {
    expect([...readCsv('a,"b ""c"", d", e\r\n"x\ny",\n')]).toEqual([
      ['a', 'b "c", d', ' e'],
      ['x\ny', ''],
    ]);
  });
});

describe('emotet-guard blocklist', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'blocklist-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = async (...args: readonly string[]) => {
    let [out, err] = ['', ''];
    const io = world({ out: (text) => (out += text), err: (text) => (err += text) });
    const code = await runBlocklist(args, io);
    return { code, out, err };
  };
  const file = (name: string, text: string): string => {
    const where = path.join(folder, name);
    writeFileSync(where, text);
    return where;
  };

  it('builds a list and explains what it finds on it', async () => {
    const feed = file(
      'feed.txt',
      'http://evil.invalid/a/\nhttps://docs.google.com/document/d/Ab1/edit\ngoogle.com\nwww.nta.go.jp\n',
    );
    const out = path.join(folder, 'list.bin');
    const built = await run(
      'build',
      feed,
      '--out',
      out,
      '--source',
      'Our feed',
      '--licence',
      'CC0',
      '--date',
      '2026-03-01',
    );
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(built.out).toContain('2 addresses and 0 sites, 1 kB, counts for 30 days');
    expect(built.out).toContain('google[.]com, www[.]nta[.]go[.]jp');
    expect(built.out).toContain(`sha256-${createHash('sha256').update(readFileSync(out)).digest('base64')}`);

    const hit = await run('check', '--list', out, '--date', '2026-03-05', 'https://evil.invalid/a/?123456');
    expect(hit.code).toBe(1);
    expect(hit.out).toContain('Our feed, made on 2026-03-01');
    expect(hit.out).toContain('evil[.]invalid/a/');
    expect(hit.out).toContain('This very address is on the list: weight 30.');

    expect(
      (await run('check', '--list', out, '--date', '2026-03-05', 'https://docs.google.com/document/d/Ab1/edit')).code,
    ).toBe(1);
    expect(
      (await run('check', '--list', out, '--date', '2026-03-05', 'https://docs.google.com/other', 'www.google.com'))
        .code,
    ).toBe(0);
  });

  it('looks into wrapped addresses', async () => {
    const out = path.join(folder, 'list.bin');
    await run('build', file('feed.txt', 'http://evil.invalid/a/'), '--out', out);
    const hit = await run(
      'check',
      '--list',
      out,
      'https://jpn01.safelinks.protection.outlook.com/?url=http%3A%2F%2Fevil.invalid%2Fa%2F',
    );
    expect(hit).toMatchObject({ code: 1 });
    expect(hit.out).toContain('taken out of Safe Links');
  });

  it('a site with three listed addresses is listed as a whole', async () => {
    const out = path.join(folder, 'list.bin');
    await run(
      'build',
      file(
        'feed.txt',
        'http://evil.invalid/a/\nhttp://evil.invalid/b/\nhttp://evil.invalid/c/\nhttp://other.invalid/a/',
      ),
      '--out',
      out,
    );
    expect((await run('check', '--list', out, 'http://evil.invalid/new/')).out).toContain(
      'Its site is on the list: weight 15.',
    );
    expect((await run('check', '--list', out, 'http://other.invalid/new/')).code).toBe(0);
  });

  it('says that a list is too old', async () => {
    const out = path.join(folder, 'list.bin');
    await run('build', file('feed.txt', 'http://evil.invalid/a/'), '--out', out, '--date', '2026-01-01');
    const hit = await run('check', '--list', out, '--date', '2026-03-01', 'http://evil.invalid/a/');
    expect(hit.out).toContain('has expired');
    expect(hit.out).toContain('weight 0');
  });

  it('the same feeds give the same bytes', async () => {
    const feed = file('feed.txt', 'http://evil.invalid/a/\nb.invalid');
    const [one, two] = ['1.bin', '2.bin'].map((name) => path.join(folder, name));
    for (const out of [one!, two!]) await run('build', feed, '--out', out, '--date', '2026-03-01');
    expect(readFileSync(one!)).toEqual(readFileSync(two!));
  });

  it.each([
    [[], 'Command missing: "build", "publish" or "check".'],
    [['burn'], 'Unknown command "blocklist burn".'],
    [['build'], 'Name at least one file.'],
    [['build', 'x', '--days', '90'], '--days must be a whole number from 1 to 30.'],
    [['build', 'x', '--date', 'soon'], '"soon" is not a day'],
    [['build', 'x', '--colour', 'red'], 'colour'],
    [['check', 'http://a.invalid'], 'Name the list with --list.'],
    [['check', '--list', 'nowhere.bin', 'http://a.invalid'], 'nowhere.bin does not exist.'],
    [['build', 'nowhere.txt'], 'nowhere.txt does not exist.'],
    [['publish', 'config/contoso.json'], 'Name the list with --list.'],
    [['publish', '--list', 'x.bin'], 'Name at least one settings file'],
    [['publish', '--list', 'x.bin', '--keep', '0', 'a.json'], '--keep must be a whole number from 1 to 30.'],
    [['publish', '--list', 'nowhere.bin', 'a.json'], 'nowhere.bin does not exist.'],
  ])('%j: one clear line', async (args, line) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('refuses what is no list, and an empty feed', async () => {
    expect(await run('check', '--list', file('a.bin', 'no list'), 'http://a.invalid')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not a block list'),
    });
    expect(await run('build', file('b.txt', '# nothing\n'), '--out', path.join(folder, 'b.bin'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('No list was written'),
    });
  });

  it('writes no list that the add-in would refuse for its size', async () => {
    const addresses = Array.from({ length: LARGEST_LIST / 8 }, (_, index) => `http://${index}.evil.invalid/a/${index}`);
    const feed = file('dump.txt', addresses.join('\n'));
    const list = path.join(folder, 'dump.bin');
    const { code, err } = await run('build', '--out', list, feed);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/would have 17 kB, and the add-in reads 16 kB: take fewer sources/),
    });
    expect(existsSync(list)).toBe(false);
  });

  it('helps', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: emotet-guard blocklist build'),
    });
    expect(await run('check', '--help')).toMatchObject({ code: 0 });
  });
});
