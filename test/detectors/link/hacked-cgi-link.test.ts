import hackedCgiLink from '../../../src/detection/detectors/link/hacked-cgi-link';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(hackedCgiLink, {
  fires: [
    {
      name: 'a directory under cgi-bin',
      mail: mailWithLink('http://evil.invalid/cgi-bin/Wq1cl/'),
      finds: [{ message: 'cgiDirectory', values: { host: 'evil[.]invalid', directory: 'cgi-bin/Wq1cl' }, weight: 12 }],
    },
  ],
  silent: [
    { name: 'a program with a question', mail: mailWithLink('http://shop.example/cgi-bin/search?q=a') },
    { name: 'a program', mail: mailWithLink('http://shop.example/cgi-bin/newsletter/newsletter.cgi') },
    { name: 'a program without an ending', mail: mailWithLink('http://shop.example/cgi-bin/order') },
    { name: 'cgi-bin itself', mail: mailWithLink('http://shop.example/cgi-bin/') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
