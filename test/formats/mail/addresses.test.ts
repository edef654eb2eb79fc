import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readAddresses } from '../../../src/detection/formats/mail/addresses';
import { testHost } from '../../host';

const read = (value: string) => readAddresses(value, testHost, new Budget(defaultLimits, () => 0));
const written = (value: string) => read(value).mailboxes.map(({ name, address }) => `${name} <${address}>`);

describe('an address list', () => {
  it.each([
    ['a name in quotes with a comma', '"Suzuki, Hanako" <a@partner.example>', ['Suzuki, Hanako <a@partner.example>']],
    ['bare addresses', 'a@b.example, c@d.example', [' <a@b.example>', ' <c@d.example>']],
    ['a comment as name', 'a@b.example (Hanako (Tokyo))', ['Hanako (Tokyo) <a@b.example>']],
    [
      'groups',
      'Team: a@b.example, "C" <c@d.example>; e@f.example',
      [' <a@b.example>', 'C <c@d.example>', ' <e@f.example>'],
    ],
    ['an empty group', 'undisclosed-recipients:;', []],
    [
      'an encoded name with a comma in it',
      '=?utf-8?Q?Suzuki=2C_Hanako?= <a@b.example>',
      ['Suzuki, Hanako <a@b.example>'],
    ],
    [
      'two addresses in one mailbox',
      '"Mina" <mina@partner.example> <x@evil.invalid>',
      ['Mina <mina@partner.example>', ' <x@evil.invalid>'],
    ],
    ['a quoted local part', '"a b"@c.example', [' <"a b"@c.example>']],
    ['a route', 'A <@relay.example,@two.example:a@b.example>', ['A <a@b.example>']],
    ['semicolons', 'a@b.example; c@d.example', [' <a@b.example>', ' <c@d.example>']],
    ['a bracket that is never closed', 'A <a@b.example', ['A <a@b.example>']],
    ['a parenthesis that is never closed', 'A (x <a@b.example>', ['A (x <a@b.example>']],
    ['a name without an address', 'Hanako', ['Hanako <>']],
    ['nothing', '', []],
  ])('is read: %s', (_what, value, expected) => {
    expect(written(value)).toEqual(expected);
  });

  it('of more than a thousand mailboxes is cut, and says so', () => {
    const { mailboxes, gap } = read('a@b.example, '.repeat(1_001));
    expect(mailboxes).toHaveLength(1_000);
    expect(gap).toBe('too-large');
  });
});
