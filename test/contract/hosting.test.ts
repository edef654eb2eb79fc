import { readFileSync } from 'node:fs';
import { describeAddIn, pilotHeader } from '../../src/cli/manifest/add-in';
import { xmlManifest } from '../../src/cli/manifest/xml';
import { headers } from '../../src/packaging/headers.mjs';

/*
 * Four servers, one set of headers: what is tested behind nginx (test/browser/hosting.test.ts) has to be what the others send.
 */

type Headers = Readonly<Record<string, string>>;

const read = (name: string) => readFileSync(`docs/hosting/${name}`, 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));

/** name → value of everything that a pattern finds. */
function found(text: string, pattern: RegExp): Headers {
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));
}

const nginx = found(read('nginx.conf'), /^ {2}add_header (\S+) "([^"]+)" always;$/gm);
const iis = found(read('web.config'), /<add name="([^"]+)" value="([^"]+)" \/>/g);

const azure = json('staticwebapp.config.json') as {
  globalHeaders: Headers;
  routes: { route: string; headers?: Headers; statusCode?: number }[];
};

function cloudFront(): Headers {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = json('cloudfront-response-headers.json') as {
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: string };
      ContentTypeOptions: object;
      ReferrerPolicy: { ReferrerPolicy: string };
      StrictTransportSecurity: { AccessControlMaxAgeSec: number; IncludeSubdomains: boolean; Preload: boolean };
    };
    CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
  };
  expect(custom.Items).toHaveLength(custom.Quantity);
  const { AccessControlMaxAgeSec: age, IncludeSubdomains, Preload } = security.StrictTransportSecurity;
  expect([IncludeSubdomains, Preload]).toEqual([false, false]);
  return {
    'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    // CloudFront has one value for it: nosniff.
    ...('ContentTypeOptions' in security ? { 'X-Content-Type-Options': 'nosniff' } : {}),
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    'Strict-Transport-Security': `max-age=${age}`,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

describe('the documented servers', () => {
  it('send the same headers', () => {
    expect(Object.keys(nginx)).toHaveLength(7);
    expect(iis).toEqual(nginx);
    const { 'Cache-Control': caching, ...rest } = azure.globalHeaders;
    expect(caching).toBe('no-cache');
    expect(rest).toEqual(nginx);
    expect(cloudFront()).toEqual(nginx);
  });

  it('send what the release’s own list asks of them', () => {
    expect(nginx).toEqual(headers);
  });

  it('let files with a name of their own be kept for a week, and nothing else', () => {
    expect(read('nginx.conf')).toMatch(/default +"no-cache";\s+"~\^\/assets\/" +"public, max-age=604800";/);
    expect(azure.routes.filter(({ headers }) => headers !== undefined)).toEqual([
      { route: '/assets/*', headers: { 'Cache-Control': 'public, max-age=604800' } },
    ]);
    expect(read('web.config')).toMatch(
      /cacheControlMode="DisableCache"[^]*<location path="assets">[^]*cacheControlCustom="public" cacheControlMaxAge="7\.00:00:00"/,
    );
  });

  it('keep to themselves what an upload may have left, and show what the event handler needs', () => {
    // nginx knows a pattern; the others are told the names that there are.
    expect(read('nginx.conf')).toMatch(/location ~ \/\\\.\(\?!well-known\(\?:\/\|\$\)\) \{\s+return 404;/);
    const hidden = [...read('web.config').matchAll(/<add segment="([^"]+)" \/>/g)].map(([, name]) => name);
    const refused = azure.routes.filter(({ statusCode }) => statusCode === 404).map(({ route }) => route);
    expect(hidden).toEqual(['.git', '.svn', '.hg', '.env', '.DS_Store', '.vscode', '.idea']);
    expect(refused.map((route) => route.replace(/^\/|\/\*$/g, ''))).toEqual(hidden);
    // A bucket holds what is put into it.
    for (const guide of ['docs/deploying.md', 'docs/deploying.ja.md'])
      expect(readFileSync(guide, 'utf8')).toMatch(/aws s3 sync dist s3:\/\/BUCKET .*--exclude "\.\*"/);
  });

  it('name every Outlook on the web that may frame the pane, and refuse nothing by the older header', () => {
    const policy = nginx['Content-Security-Policy'] ?? '';
    for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft', 'outlook.live.com'])
      expect(policy).toMatch(new RegExp(`frame-ancestors [^;]*https://${host.replaceAll('.', '\\.')}(?: |$)`));
    for (const file of ['nginx.conf', 'web.config', 'staticwebapp.config.json', 'cloudfront-response-headers.json'])
      expect(read(file)).not.toMatch(/x-frame-options/i);
  });

  it('run nothing that was not written in a file', () => {
    expect(nginx['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self' https:/);
    expect(nginx['Content-Security-Policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    // What Microsoft's own Office.js of today makes of them, nobody has seen: they are reported before they are enforced.
    expect(nginx['Content-Security-Policy-Report-Only']).toBe(
      "require-trusted-types-for 'script'; trusted-types default",
    );
    expect(nginx['Server-Timing']).toBe('trusted-types-report-only');
    expect(nginx['Content-Security-Policy']).not.toContain('trusted-types');
  });

  it('find the policy for strings in every page, ahead of every other script', () => {
    for (const page of [
      'taskpane/taskpane.html',
      'events/events.html',
      'demo/demo.html',
      'demo/try.html',
      'selfcheck/selfcheck.html',
    ]) {
      const scripts = readFileSync(`src/${page}`, 'utf8').match(/<script[^>]*>/g);
      expect([page, scripts?.[0]]).toEqual([page, '<script src="trusted-types.js">']);
    }
  });

  it('are printed in the guides as they stand', () => {
    for (const guide of ['docs/deploying.md', 'docs/deploying.ja.md']) {
      const text = readFileSync(guide, 'utf8');
      expect(text).toContain(read('nginx.conf').trim());
      for (const file of ['web.config', 'staticwebapp.config.json', 'cloudfront-response-headers.json'])
        expect(text).toContain(`hosting/${file}`);
    }
  });
});

describe('the guides', () => {
  const guides = ['docs/deploying.md', 'docs/deploying.ja.md'].map((file) => readFileSync(file, 'utf8'));
  const manifest = xmlManifest(describeAddIn({ origin: 'https://guard.example.com', version: '1.0.0', pilot: true }));

  it('speak of the header that the pilot’s event waits for', () => {
    const rules = readFileSync('docs/mail-flow-rules.ps1', 'utf8');
    expect(manifest).toContain(`HeaderName="${pilotHeader}"`);
    expect(rules).toContain(`$header = '${pilotHeader}'`);
    for (const guide of guides) expect(guide).toContain(`\`${pilotHeader}\``);
  });

  it('allow the script that the manifest names', () => {
    const { allowed } = json('.well-known/microsoft-officeaddins-allowed.json') as { allowed: string[] };
    for (const script of allowed) expect(manifest).toContain(`id="Events.Script" DefaultValue="${script}"`);
    expect(allowed).toHaveLength(1);
  });

  it('use the id and the button of the manifest', () => {
    const production = xmlManifest(describeAddIn({ origin: 'https://guard.example.com', version: '1.0.0' }));
    const id = /<Id>([^<]+)<\/Id>/.exec(production)?.[1] ?? '';
    // A ring of its own has an id of its own, which the command is given.
    for (const guide of guides)
      expect(guide.replace(/--id \S+/g, '').match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)).toEqual([id, id, id]);
    expect(guides[0]).toContain('**Check message**');
    expect(guides[1]).toContain('**メールを確認**');
    expect(production).toContain('Value="メールを確認"');
  });

  it('have the same chapters, commands and tables in both languages', () => {
    const shape = (guide: string) => [
      guide.match(/^#+ /gm)?.length,
      guide.match(/^\|/gm)?.length,
      guide.match(/^```(?:\w+)?$/gm),
      guide.match(/^(?:npm|node|aws|\.\/|New-App|Set-App|Remove-App|Connect)[^#\n]*/gm)?.map((line) => line.trim()),
    ];
    expect(shape(guides[1] ?? '')).toEqual(shape(guides[0] ?? ''));
  });
});
