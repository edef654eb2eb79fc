import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cloudOf, clouds, forCloud, siteForCloud } from '../../src/packaging/clouds.mjs';
import type { Cloud } from '../../src/packaging/clouds.mjs';

const read = (file: string) => readFileSync(`docs/hosting/${file}`, 'utf8');
const configurations = ['nginx.conf', 'web.config', 'staticwebapp.config.json', 'cloudfront-response-headers.json'];
const AIR_GAPPED = {
  cloud: 'air-gapped',
  officeJs: 'https://office.inside.example/cdn/lib/1/hosted/office.js',
  outlook: ['https://mail.inside.example', 'https://mail2.inside.example'],
};

const named: readonly (readonly [string, Cloud])[] = [
  ...Object.entries(clouds),
  ['air-gapped', cloudOf(AIR_GAPPED) as Cloud],
];

/** As the build leaves them, as far as it matters here. */
const script = 'x.startsWith("https://appsforoffice.microsoft.com/lib/")';
const page =
  '<script src="trusted-types.js" integrity="sha384-old"></script><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script src="assets/taskpane.js" integrity="sha384-kept"></script>';

describe.each(named)('for %s', (name, cloud) => {
  const worldwide = name === 'worldwide' || name === 'gcc';

  it.each(configurations)('%s names that cloud’s Office.js and Outlook, and no other', (file) => {
    const text = forCloud(read(file), cloud);
    const policy = /default-src 'none'[^"]+/.exec(text)![0];
    const { origin } = new URL(cloud.officeJs);
    expect(policy).toContain(`script-src 'self' ${origin}${worldwide ? ' https://ajax.aspnetcdn.com' : ''};`);
    expect(policy).toContain(`frame-src ${origin};`);
    expect(policy).toMatch(new RegExp(`frame-ancestors ${cloud.outlook.join(' ').replaceAll('.', '\\.')}$`));
    const hosts = policy.match(/https:\/\/[^\s;]+/g)!.map((address) => new URL(address).host);
    if (!worldwide) expect(hosts.filter((host) => /microsoft|live\.com|office\.com|aspnetcdn/.test(host))).toEqual([]);
  });

  it('pages load its Office.js, and the first script with the digest that it has by then', () => {
    const files = siteForCloud(
      { 'trusted-types.js': script, 'taskpane.html': page, 'help.html': '<p>Help</p>' },
      cloud,
    );
    const digest = createHash('sha384').update(files['trusted-types.js']!).digest('base64');
    expect(files['trusted-types.js']).toContain(`"${cloud.officeJs}"`);
    expect(files['taskpane.html']).toContain(`src="trusted-types.js" integrity="sha384-${digest}"`);
    expect(files['taskpane.html']).toContain(`src=${cloud.officeJs}1/hosted/office.js>`);
    expect(files['taskpane.html']).toContain('integrity="sha384-kept"');
    expect(files['help.html']).toBe('<p>Help</p>');
  });
});

it('the worldwide cloud is what is built', () => {
  for (const file of configurations) expect(forCloud(read(file), clouds['worldwide']!)).toBe(read(file));
});

it.each([
  [{ cloud: 'mars' }, /--cloud takes worldwide, gcc, gcc-high, dod, 21vianet, air-gapped/],
  [{ cloud: 'toString' }, /--cloud takes/],
  [{ cloud: 'dod', outlook: ['https://mail.example'] }, /are for --cloud air-gapped/],
  [{ ...AIR_GAPPED, officeJs: undefined }, /--office-js takes/],
  [{ ...AIR_GAPPED, officeJs: 'http://office.inside.example/lib/1/hosted/office.js' }, /--office-js takes/],
  [{ ...AIR_GAPPED, officeJs: "https://a.example/lib/1/hosted/office.js'; script-src *" }, /--office-js takes/],
  [{ ...AIR_GAPPED, outlook: [] }, /--outlook takes/],
  [{ ...AIR_GAPPED, outlook: ['https://mail.inside.example/owa'] }, /--outlook takes/],
  [{ ...AIR_GAPPED, outlook: ['https://a.example *'] }, /--outlook takes/],
])('refuses %j', (asked, reason) => {
  expect(cloudOf(asked)).toMatch(reason);
});
