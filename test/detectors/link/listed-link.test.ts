import listedLink from '../../../src/detection/detectors/link/listed-link';
import { buildBlockList } from '../../../src/cli/blocklist/build';
import { readFeed } from '../../../src/cli/blocklist/feeds';
import { isGap } from '../../../src/detection/contract';
import { parseBlockList } from '../../../src/detection/text/block-list';
import { message } from '../../../src/specimens/mail/message';
import { mailWithAddress, mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

const meta = { created: '2026-03-01T00:00:00Z', expires: '2026-03-31T00:00:00Z', source: 'Our feed', licence: '' };
const parsed = parseBlockList(buildBlockList(readFeed('http://evil.invalid/abc/\nbad.invalid').rows, meta));
if (isGap(parsed)) throw new Error(parsed);
const list = parsed;

testDetector(listedLink, {
  fires: [
    {
      name: 'a listed address',
      mail: mailWithLink('http://evil.invalid/abc/'),
      settings: { blockList: list },
      finds: [{ message: 'listedAddress', values: { host: 'evil[.]invalid', source: 'Our feed' }, weight: 30 }],
    },
    {
      name: 'another page of a listed site',
      mail: mailWithLink('http://www.bad.invalid/x'),
      settings: { blockList: list },
      finds: [{ message: 'listedSite', values: { host: 'www[.]bad[.]invalid' }, weight: 15 }],
    },
    {
      name: 'the address comes before the site',
      mail: message({ text: 'http://bad.invalid/x http://evil.invalid/abc/' }),
      settings: { blockList: list },
      finds: [{ message: 'listedAddress' }, { message: 'listedSite' }],
    },
    {
      name: 'a list of last year says so, and weighs nothing',
      mail: mailWithLink('http://evil.invalid/abc/'),
      settings: { blockList: list, today: '2027-03-05' },
      finds: [{ message: 'listTooOld', values: { day: '2026-03-01' }, weight: 0 }],
    },
  ],
  silent: [
    {
      name: 'an address that is not listed',
      mail: mailWithLink('http://good.example/abc/'),
      settings: { blockList: list },
    },
    {
      name: 'another page beside a listed one',
      mail: mailWithLink('http://evil.invalid/other'),
      settings: { blockList: list },
    },
    { name: 'no list', mail: mailWithLink('http://evil.invalid/abc/') },
    {
      name: 'an address that nobody can click',
      mail: mailWithAddress('hxxp://evil[.]invalid/abc/'),
      settings: { blockList: list },
    },
  ],
  unchecked: [
    {
      name: 'the body was not handed over',
      mail: mailWithoutBody(),
      settings: { blockList: list },
      gap: 'not-supported-here',
    },
  ],
});
