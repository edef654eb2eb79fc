import { utf8Bytes } from '../../src/detection/formats/codec/utf8';
import { decodeSettings } from '../../src/events/organisation';
import { readSettings } from '../../src/settings/read';

describe('an organisation’s settings without a TextDecoder', () => {
  it.each([
    ['UTF-8', utf8Bytes('{"version":1,"language":"ja","colleagueNames":["鈴木 花子","Jörg 😀"]}')],
    ['a byte order mark', utf8Bytes('\ufeff{"version":1,"language":"ja"}')],
    ['Latin-1', Buffer.from('{"version":1,"language":"ja","colleagueNames":["M\xfcller"]}', 'latin1')],
    ['UTF-16', Buffer.from('{"version":1,"language":"ja"}', 'utf16le')],
    ['nothing', new Uint8Array()],
  ])('are read, or refused, as with one: %s', (_what, bytes) => {
    expect(readSettings(bytes, decodeSettings)).toEqual(readSettings(bytes));
  });
});
