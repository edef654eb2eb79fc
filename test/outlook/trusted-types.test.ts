/** @jest-environment jsdom */
import { scriptAddress } from '../../src/outlook/trusted-types';

const FOLDER = 'https://guard.example.com/add-in/';
const asked = (address: string) => scriptAddress(address, FOLDER, `${FOLDER}taskpane.html`);

describe('the address of a script', () => {
  it.each([
    ['worker.js', `${FOLDER}worker.js`],
    ['assets/../assets/pane.js', `${FOLDER}assets/pane.js`],
    ['https://appsforoffice.microsoft.com/lib/1/hosted/outlook-web-16.01.js', undefined],
    ['https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js', undefined],
  ])('may be %s, and is answered in full', (address, full = address) => {
    expect(asked(address)).toBe(full);
  });

  it.each([
    'https://',
    '../elsewhere.js',
    '%2e%2e/elsewhere.js',
    '//attacker.example/add-in/worker.js',
    'https://guard.example.com.attacker.example/add-in/worker.js',
    'https://guard.example.com@attacker.example/add-in/worker.js',
    'http://guard.example.com/add-in/worker.js',
    'https://ajax.aspnetcdn.com/ajax/angularjs/1.2.0/angular.min.js',
    'https://appsforoffice.microsoft.com/elsewhere.js',
    'data:text/javascript,alert(1)',
    'blob:https://guard.example.com/6c7fd1e2',
    'javascript:alert(1)',
  ])('may not be %s', (address) => {
    expect(asked(address)).toBeNull();
  });

  it('is not bent by a <base> that was written into the page', () => {
    expect(scriptAddress('worker.js', FOLDER, 'https://attacker.example/')).toBeNull();
  });
});

describe('the policy of a page', () => {
  afterEach(() => {
    delete (window as { trustedTypes?: unknown }).trustedTypes;
    jest.resetModules();
  });

  /** The policy that a page makes which came with these names in its header Server-Timing. */
  async function policyWith(...serverTiming: readonly string[]) {
    const createPolicy = jest.fn<unknown, [string, { createHTML(markup: string): string | null }]>();
    Object.assign(window, { trustedTypes: { createPolicy } });
    Object.assign(performance, { getEntriesByType: () => [{ serverTiming: serverTiming.map((name) => ({ name })) }] });
    jest.resetModules();
    await import('../../src/outlook/trusted-types');
    return createPolicy.mock.calls[0]!;
  }

  it('is the default one, makes nothing of markup, and has no rule for code', async () => {
    const [name, rules] = await policyWith();
    expect([name, Object.keys(rules).sort()]).toEqual(['default', ['createHTML', 'createScriptURL']]);
    expect(rules.createHTML('<b>bold</b>')).toBe('<i/>');
  });

  it('lets the browser report markup and go on, where the server only wants to hear of it', async () => {
    expect((await policyWith('trusted-types-report-only'))[1].createHTML('<b>bold</b>')).toBeNull();
    expect((await policyWith('cache'))[1].createHTML('<b>bold</b>')).toBe('<i/>');
  });
});
