import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settingsIn } from '../../../src/demo/trial/chosen-settings';
import { en } from '../../../src/locales/en';
import { digestOf } from '../../../src/settings/block-list';
import { run, temporaryFolder } from '../../cli/run';

const folder = temporaryFolder();
const json = (name: string, content: object | string) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content, undefined, 2)], name);

describe('an organization’s settings in a browser', () => {
  it('are those that were chosen', async () => {
    const file = json('contoso.json', { version: 1, internalDomains: ['contoso.example'] });
    expect(await settingsIn([file], en)).toMatchObject({
      fileName: 'contoso.json',
      mistakes: [],
      inspection: { internalDomains: ['contoso.example'] },
    });
    expect(await settingsIn([], en)).toBeUndefined();
  });

  it.each([
    ['a misspelt field', '{\n "version": 1,\n "internalDomain": ["contoso.example"]\n}'],
    ['no JSON', '{\n "version": 1,\n'],
    ['a field twice', '{"version": 1, "name": "a",\n "organisation": "a", "organisation": "b"}'],
    ['a check that may not be off', '{"version": 1, "detectors": {"self-starting-macro": "off"}}'],
    [
      'a block list that is not there',
      `{"version": 1, "blockList": {"file": "list.bin", "digest": "${digestOf(new Uint8Array())}"}}`,
    ],
  ])('with %s are not used, and the mistake is told as the command line tells it', async (_what, content) => {
    const at = path.join(folder, 'org.json');
    mkdirSync(folder, { recursive: true });
    writeFileSync(at, content);
    const { out } = await run('settings', 'check', at);
    const read = await settingsIn([json('org.json', content)], en);
    expect(read?.inspection).toBeUndefined();
    expect(read?.mistakes.length).toBeGreaterThan(0);
    for (const line of read?.mistakes ?? []) expect(out).toContain(line);
  });

  it('bring the block list that was chosen with them, if it is the one that they name', async () => {
    const list = new File(['no list'], 'list.bin');
    const digest = digestOf(new Uint8Array(await list.arrayBuffer()));
    const settings = json('org.json', { version: 1, blockList: { file: 'list.bin', digest } });
    const read = await settingsIn([list, settings], en);
    expect(read?.fileName).toBe('org.json');
    expect(read?.mistakes.join()).toContain('blockList');
    const other = await settingsIn([new File(['another'], 'list.bin'), settings], en);
    expect(other?.mistakes).not.toEqual(read?.mistakes);
  });
});
