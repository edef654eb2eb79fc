import type { Address, Facts, SenderFacts } from '../../../src/detection/contract';
import { impersonatedContact, isElsewhere } from '../../../src/detection/facts/thread/correspondents';

const sender: SenderFacts = {
  name: 'Hanako Suzuki',
  address: 'v.silva@hospital.example',
  domain: 'hospital.example',
  host: 'hospital.example',
  replyTo: [],
  addressesInName: [],
  internal: false,
  trusted: false,
  relayed: false,
};

const hers: Address = { name: 'Hanako Suzuki', address: 'suzuki@partner.example' };
const named = (name: string, address: string): Address => ({ name, address });

/** Who is impersonated, by the addresses below the new text, those of the quotes, and the sender. */
const contactOf = (
  newestAddresses: readonly Address[],
  addresses: readonly Address[] = [],
  from: Partial<SenderFacts> = {},
): string | undefined =>
  impersonatedContact({ sender: { ...sender, ...from }, thread: { newestAddresses, addresses } } as unknown as Facts)
    ?.address;

describe('the person in whose name a stranger writes', () => {
  it('is found below the new text and in the quotes', () => {
    expect(contactOf([hers])).toBe(hers.address);
    expect(contactOf([], [hers])).toBe(hers.address);
    expect(contactOf([])).toBeUndefined();
  });

  it('is nobody where the conversation knows the very address that the message comes from', () => {
    expect(contactOf([hers], [named('Hanako', 'V.Silva@hospital.example')])).toBeUndefined();
    expect(contactOf([named('', 'v.silva@hospital.example')], [hers])).toBeUndefined();
  });

  it('is nobody when somebody wrote on her behalf, or no address is known', () => {
    expect(contactOf([hers], [], { relayed: true })).toBeUndefined();
    expect(contactOf([hers], [], { address: '' })).toBeUndefined();
  });

  it('is not at home with the sender: colleagues, and the same firm under another top level', () => {
    expect(contactOf([named('Hanako Suzuki', 'h.suzuki@hospital.example')])).toBeUndefined();
    expect(contactOf([named('Hanako Suzuki', 'h.suzuki@hospital.invalid')])).toBeUndefined();
  });

  it('has another name than a mailing list', () => {
    for (const local of [
      'plan-unsubscribe',
      'bounces+7',
      'bounce-7',
      'owner-plan',
      'plan.request',
      'admin',
      'x_help',
      'subscribe=',
    ])
      expect(contactOf([named('Hanako Suzuki', `${local}@lists.example`)])).toBeUndefined();
    for (const local of ['helpmann', 'sowner', 'administration'])
      expect(contactOf([named('Hanako Suzuki', `${local}@lists.example`)])).toBe(`${local}@lists.example`);
  });

  it('may not be somebody else', () => {
    expect(contactOf([named('Jiro Tanaka', 'tanaka@partner.example')])).toBeUndefined();
  });

  it('may stand in a longer line, on either side', () => {
    const firm = named('Regards, Hanako Suzuki, Partner Ltd', 'info@partner.example');
    expect(contactOf([], [firm])).toBe(firm.address);
    expect(contactOf([], [hers], { name: 'Hanako Suzuki Partner Ltd' })).toBe(hers.address);
    expect(contactOf([], [named('鈴木 花子', 'a@partner.example')], { name: '鈴木花子課長' })).toBe(
      'a@partner.example',
    );
  });

  it('may be called by her first name alone, below the new text and nowhere else', () => {
    const tom = named('Tom', 'tom@partner.example');
    expect(contactOf([tom], [], { name: 'Tom' })).toBe(tom.address);
    expect(contactOf([], [tom], { name: 'Tom' })).toBeUndefined();
  });

  it('is whom the shown name gives, then whom the new text gives, then the same name, then a line that holds it', () => {
    const holding = named('Regards, Hanako Suzuki, Partner Ltd', 'info@one.example');
    const same = named('Suzuki, Hanako', 'suzuki@two.example');
    const newest = named('Hanako Suzuki', 'suzuki@three.example');
    const shown = named('Jiro Tanaka', 'tanaka@four.example');
    const from = { addressesInName: ['TANAKA@four.example'] };
    expect(contactOf([], [holding, same])).toBe(same.address);
    expect(contactOf([newest], [holding, same])).toBe(newest.address);
    expect(contactOf([holding, newest], [])).toBe(newest.address);
    expect(contactOf([newest], [holding, same, shown], from)).toBe(shown.address);
  });
});

describe('a help desk', () => {
  const desk = (host: string): Partial<SenderFacts> => ({
    address: `desk@${host}`,
    host,
    domain: host.split('.').slice(-2).join('.'),
  });

  it('writes from a host that is named like the firm', () => {
    expect(contactOf([hers], [], desk('partner.tickets.example'))).toBeUndefined();
    expect(contactOf([hers], [], desk('mail.partner.tickets.example'))).toBeUndefined();
    expect(contactOf([hers], [], desk('tickets.example'))).toBe(hers.address);
    expect(contactOf([hers], [], desk('partners.tickets.example'))).toBe(hers.address);
  });

  it('is none that is only kept by a host of the same name', () => {
    const kept = { address: 'x@victim.sakura.ne.jp', host: 'victim.sakura.ne.jp', domain: 'victim.sakura.ne.jp' };
    const contact = named('Hanako Suzuki', 'suzuki@sakura.example');
    expect(contactOf([contact], [], kept)).toBe(contact.address);
  });

  it('is none of a firm whose name is as short as a word, nor of a mail service for everybody', () => {
    const short = named('Hanako Suzuki', 'suzuki@abc.example');
    expect(contactOf([short], [], desk('abc.tickets.example'))).toBe(short.address);
    const four = named('Hanako Suzuki', 'suzuki@abcd.example');
    expect(contactOf([four], [], desk('abcd.tickets.example'))).toBeUndefined();
    const mail = named('Hanako Suzuki', 'suzuki@gmail.com');
    expect(contactOf([mail], [], desk('gmail.tickets.example'))).toBe(mail.address);
  });
});

describe('two domains', () => {
  it.each([
    ['partner.example', 'hospital.example', true],
    ['partner.example', 'partner.example', false],
    ['partner.example', 'partner.co.example', false],
    ['abcd.example', 'abcd.invalid', false],
    ['abc.example', 'abc.invalid', true],
    ['abc.example', 'abc.example', false],
    ['', 'partner.example', false],
    ['partner.example', '', false],
  ])('%j and %j are elsewhere: %s', (one, other, elsewhere) => {
    expect(isElsewhere(one, other)).toBe(elsewhere);
  });
});
