import numberQueryLink from '../../../src/detection/detectors/link/number-query-link';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(numberQueryLink, {
  fires: [
    {
      name: 'six digits behind a directory',
      mail: mailWithLink('https://evil.invalid/abc/?123456'),
      finds: [{ message: 'numberQuery', values: { host: 'evil[.]invalid', query: '?123456' } }],
    },
    {
      name: 'with a mark behind them',
      mail: mailWithLink('https://evil.invalid/abc/?123456&c=1'),
      finds: [{ message: 'numberQuery' }],
    },
  ],
  silent: [
    { name: 'a number with a name', mail: mailWithLink('https://shop.example/item/?id=123456') },
    { name: 'behind a program', mail: mailWithLink('http://forum.example/showthread.php?123456') },
    { name: 'behind the home page', mail: mailWithLink('http://shop.example/?123456') },
    { name: 'seven digits', mail: mailWithLink('http://shop.example/a/?1234567') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
