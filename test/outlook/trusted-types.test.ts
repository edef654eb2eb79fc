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

  it('is the default one, makes nothing of markup, and has no rule for code', async () => {
    const createPolicy = jest.fn<unknown, [string, { createHTML(markup: string): string }]>();
    Object.assign(window, { trustedTypes: { createPolicy } });
    jest.resetModules();
    await import('../../src/outlook/trusted-types');
    const [[name, rules] = []] = createPolicy.mock.calls;
    expect([name, Object.keys(rules ?? {}).sort()]).toEqual(['default', ['createHTML', 'createScriptURL']]);
    expect(rules?.createHTML('<b>bold</b>')).toBe('<i/>');
  });
});
