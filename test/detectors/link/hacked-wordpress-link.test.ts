import hackedWordpressLink from '../../../src/detection/detectors/link/hacked-wordpress-link';
import { attachment, message } from '../../../src/specimens/mail/message';
import { mailWithAddress, mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(hackedWordpressLink, {
  fires: [
    {
      name: 'a random directory in wp-content',
      mail: mailWithLink('http://evil.invalid/wp-content/sQ7xB2kPw/'),
      finds: [
        {
          message: 'wordpressDirectory',
          values: { host: 'evil[.]invalid', directory: 'wp-content/sQ7xB2kPw' },
          weight: 20,
        },
      ],
    },
    {
      name: 'deeper in the site, with a number behind it',
      mail: mailWithLink('https://evil.invalid/blog/wp-admin/Kd9/?123456'),
      finds: [{ message: 'wordpressDirectory', values: { directory: 'wp-admin/Kd9' }, weight: 20 }],
    },
    {
      name: 'in an invitation, where nobody links such a directory',
      mail: message({
        attachments: [
          attachment(
            'call.ics',
            new TextEncoder().encode(
              'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:http://evil.invalid/wp-content/sQ7xB2kPw/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
            ),
            'text/calendar',
          ),
        ],
      }),
      finds: [{ message: 'wordpressDirectory', weight: 26 }],
    },
    {
      name: 'wrapped by the mail system',
      mail: mailWithLink(
        'https://jpn01.safelinks.protection.outlook.com/?url=http%3A%2F%2Fevil.invalid%2Fwp-includes%2FaB3xY9q%2F&data=x',
      ),
      finds: [{ message: 'wordpressDirectory', values: { host: 'evil[.]invalid', directory: 'wp-includes/aB3xY9q' } }],
    },
    {
      name: 'in plain text, right behind Japanese words',
      mail: mailWithAddress('資料はhttp://evil.invalid/wp-content/sQ7xB2kPw/です。'),
      finds: [{ values: { host: 'evil[.]invalid', directory: 'wp-content/sQ7xB2kPw' }, message: 'wordpressDirectory' }],
    },
    {
      name: 'made unclickable: half the weight',
      mail: mailWithAddress('hxxp://evil[.]invalid/wp-content/sQ7xB2kPw/'),
      finds: [{ message: 'wordpressDirectory', weight: 10 }],
    },
    {
      name: 'a plain word may be a folder of the owner: half the weight',
      mail: mailWithLink('http://evil.invalid/wp-content/seloads/'),
      finds: [{ message: 'wordpressDirectory', weight: 10 }],
    },
    {
      name: 'the worst of many first, each once',
      mail: message({
        text:
          Array.from({ length: 30 }, (_, index) => `http://a${index}.invalid/wp-content/folder/`).join('\n') +
          '\nhttp://z.invalid/wp-content/sQ7xB2kPw/\nhttp://z.invalid/wp-content/sQ7xB2kPw/\n',
      }),
      finds: [
        {
          message: 'wordpressDirectory',
          values: { host: 'z[.]invalid', directory: 'wp-content/sQ7xB2kPw' },
          weight: 20,
        },
        ...Array.from({ length: 30 }, () => ({ message: 'wordpressDirectory', weight: 10 })),
      ],
    },
  ],
  silent: [
    { name: 'an upload', mail: mailWithLink('https://blog.example/wp-content/uploads/2024/05/x.pdf') },
    { name: 'a folder of uploads', mail: mailWithLink('https://blog.example/wp-content/uploads/2024/05/') },
    { name: 'a theme', mail: mailWithLink('https://blog.example/wp-content/themes/voice/style.css?ver=4.9.5') },
    { name: 'the login', mail: mailWithLink('https://blog.example/wp-admin/') },
    {
      name: 'a page of the administration',
      mail: mailWithLink('https://blog.example/wp-admin/post.php?post=12&action=edit'),
    },
    { name: 'a file', mail: mailWithLink('https://blog.example/wp-includes/wlwmanifest.xml') },
    { name: 'a question to a program', mail: mailWithLink('https://blog.example/wp-content/counter?id=5') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
