import randomDirectoryLink from '../../../src/detection/detectors/link/random-directory-link';
import { message } from '../../../src/specimens/mail/message';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(randomDirectoryLink, {
  fires: [
    {
      name: 'among the inner folders of a site',
      mail: mailWithLink('http://evil.invalid/images/aB3xY9qLmZ/'),
      finds: [
        { message: 'randomUnderSystem', values: { host: 'evil[.]invalid', directory: 'aB3xY9qLmZ' }, weight: 14 },
      ],
    },
    {
      name: 'a long one',
      mail: mailWithLink('http://evil.invalid/dm7vg/aB3xY9qLmZ7tRw/'),
      finds: [{ message: 'longRandomName', weight: 12 }],
    },
    {
      name: 'a short one',
      mail: mailWithLink('http://evil.invalid/dm7vg/aB3xY9q/'),
      finds: [{ message: 'randomName', weight: 8 }],
    },
    {
      name: 'the one in the inner folders comes first',
      mail: message({ text: 'http://a.invalid/b/aB3xY9q/ http://b.invalid/cgi-bin/aB3xY9q/' }),
      finds: [{ message: 'randomUnderSystem' }, { message: 'randomName' }],
    },
  ],
  silent: [
    { name: 'words written together', mail: mailWithLink('http://blog.example/categories/qualityOfEarningsData/') },
    { name: 'a UUID', mail: mailWithLink('https://app.example/tasks/3f2504e0-4f89-11d3-9a0c-0305e82c3301/') },
    { name: 'a number of goods', mail: mailWithLink('https://shop.example/dp/B0827QNDNT/') },
    { name: 'an id that is not a directory', mail: mailWithLink('https://app.example/p/aB3xY9qLmZ') },
    {
      name: 'an id with a question behind it',
      mail: mailWithLink('https://app.example/p/aB3xY9qLmZ/?utm_source=mail'),
    },
    {
      name: 'what hacked-wordpress-link already names',
      mail: mailWithLink('http://evil.invalid/wp-content/aB3xY9qLmZ/'),
    },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
