import disguisedHostLink from '../../../src/detection/detectors/link/disguised-host-link';
import { mailWithAddress, mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(disguisedHostLink, {
  fires: [
    {
      name: 'a hexadecimal number',
      mail: mailWithLink('http://0xCB007107/a'),
      finds: [
        { message: 'codedNumber', values: { host: '203[.]0[.]113[.]7' }, weight: 15 },
        { message: 'bareNumber', weight: 2 },
      ],
    },
    {
      name: 'octal numbers',
      mail: mailWithLink('http://0313.0.0161.07/a'),
      finds: [{ message: 'codedNumber' }, { message: 'bareNumber' }],
    },
    {
      name: 'one decimal number',
      mail: mailWithLink('http://3405803783/'),
      finds: [{ message: 'codedNumber' }, { message: 'bareNumber' }],
    },
    {
      name: 'a user name that looks like a bank',
      mail: mailWithLink('https://bank.example@evil.invalid/login'),
      finds: [{ message: 'userName', values: { host: 'evil[.]invalid' }, weight: 15 }],
    },
    {
      name: 'letters of two alphabets in one name',
      mail: mailWithLink('https://xn--exmple-4nf.invalid/'),
      finds: [{ message: 'lookalikeLetters', values: { looksLike: 'example.invalid' }, weight: 6 }],
    },
    {
      name: 'a popular name in Cyrillic letters',
      mail: mailWithLink('https://www.\u0430\u0440\u0440\u04cf\u0435.com/'),
      finds: [{ message: 'lookalikeLetters', values: { looksLike: 'www.apple.com' } }],
    },
    {
      name: 'a bare number',
      mail: mailWithLink('https://203.0.113.7/a'),
      finds: [{ message: 'bareNumber', weight: 2 }],
    },
    {
      name: 'an odd port',
      mail: mailWithLink('https://a.example:8443/'),
      finds: [{ message: 'oddPort', values: { port: 8443 }, weight: 2 }],
    },
    {
      name: 'a suspicious address without encryption',
      mail: mailWithLink('http://evil.invalid/wp-content/aB3xY9q/'),
      finds: [{ message: 'notEncrypted', weight: 1 }],
    },
  ],
  silent: [
    { name: 'a Japanese name', mail: mailWithLink('https://\u65e5\u672c\u8a9e.jp/') },
    { name: 'the same in punycode', mail: mailWithLink('https://xn--wgv71a119e.jp/') },
    { name: 'a German name', mail: mailWithLink('https://b\u00fccher.example/') },
    { name: 'a printer in the office', mail: mailWithLink('http://192.168.1.20:8080/') },
    { name: 'an old site without encryption', mail: mailWithLink('http://blog.example/archive/2002/') },
    { name: 'a version number behind slashes', mail: mailWithAddress('see http://8 and https://7.') },
    { name: 'a file server with a user name', mail: mailWithLink('ftp://anonymous@files.example/readme') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
