import { inspect } from '../../../src/detection';
import { LONGEST_MEMORY, readMemory, writeMemory } from '../../../src/detection/facts/correspondent/memory';
import type { RememberedName } from '../../../src/detection/facts/correspondent/memory';
import { attachment, message } from '../../../src/specimens/mail/message';
import { hostileDocument } from '../../detectors/archives';
import { after, calm, nobody, often, remembered } from '../../builders/remembered';
import { withoutBody } from '../../builders/unread';
import { testHost } from '../../host';

const hotel = 'Hanako Suzuki <frontdesk@hotel.example>';
const daysOf = (memory: string) => readMemory(memory)?.names.map(({ places }) => places.map(({ days }) => days));

describe('what is learned', () => {
  it('is one day for every day with a calm message', () => {
    expect(daysOf(remembered([0, 4, 8]))).toEqual([[3]]);
  });

  it('holds neither names nor addresses that anybody could read', () => {
    const bytes = Buffer.from(remembered(often), 'base64').toString('latin1');
    expect(bytes).not.toMatch(/suzuki|hanako|partner|example/i);
  });

  it('depends on the salt: two mailboxes keep nothing alike', () => {
    const other = writeMemory({ salt: new Uint8Array(16), names: [] });
    const [one] = readMemory(remembered([0]))!.names;
    const [two] = readMemory(remembered([0], {}, other))!.names;
    expect(one!.id).not.toBe(two!.id);
    expect(one!.places[0]!.sealed).not.toEqual(two!.places[0]!.sealed);
  });

  it.each([
    ['the same message, opened again', calm(12)],
    ['another message of the same day', calm(12, { text: 'One more thing, which I forgot.' })],
    ['a message of an earlier day', calm(3, { text: 'Something from before.' })],
    [
      'a copy that comes on a later day',
      calm(30, { subject: 'Day 12', text: 'This is what I have to say on day 12.' }),
    ],
    ['a message that is dangerous', calm(30, { attachments: [attachment('invoice.docm', hostileDocument)] })],
    ['a message whose text has not come', withoutBody(calm(30))],
    ['a message without headers', calm(30, { headers: null })],
    ['a mailing list', calm(30, { headers: { 'List-Id': '<news.partner.example>' } })],
    ['a newsletter', calm(30, { headers: { 'List-Unsubscribe': '<https://partner.example/u>' } })],
    ['a message without a date', (({ receivedAt: _at, ...rest }) => rest)(calm(30))],
    ['a desk', calm(30, { from: 'Support <support@partner.example>' })],
    ['a first name', calm(30, { from: 'Hana <hana@partner.example>' })],
  ])('is nothing from %s', (_name, mail) => {
    const memory = remembered([0, 4, 8, 12]);
    expect(after(memory, mail)).toBe(memory);
  });

  it('is nothing from a message of the reader’s own', () => {
    const reader = { name: 'Hanako Suzuki', address: 'suzuki@partner.example' };
    expect(after(nobody, calm(1), { reader })).toBe(nobody);
  });

  it('is nothing where the reader’s mail system says that somebody else sent it', () => {
    const headers = {
      Received: 'from a.example by mx.reader.example; Mon, 2 Mar 2026 09:00:00 +0000',
      'Authentication-Results': 'mx.reader.example; spf=fail; dkim=none; dmarc=fail',
    };
    expect(after(nobody, calm(1, { headers }))).toBe(nobody);
  });

  it('is nothing without a memory, however broken it is', () => {
    expect(after('', calm(1))).toBe('');
    expect(after(`${nobody}!`, calm(1))).toBe(`${nobody}!`);
  });
});

describe('somebody who wants to be remembered', () => {
  it('gains one day with a hundred messages of one day', () => {
    const flood = Array.from({ length: 100 }, (_, index) => calm(60, { from: hotel, text: `Letter ${String(index)}` }));
    expect(daysOf(flood.reduce((memory, mail) => after(memory, mail), remembered(often)))).toEqual([[1, 14]]);
  });

  it('does not push out the place that has long been known, with however many addresses', () => {
    let memory = remembered(often);
    for (let index = 0; index < 9; index++)
      memory = after(memory, calm(60 + index, { from: `Hanako Suzuki <x@stranger${String(index)}.example>` }));
    const [places] = daysOf(memory)!;
    expect(places).toHaveLength(4);
    expect(places).toContain(14);
  });

  it('with a thousand names pushes out those who wrote once, and nobody who is known', () => {
    const known = readMemory(remembered(often))!;
    const strangers = Array.from({ length: 1_000 }, (_, index): RememberedName => {
      const id = String(index).padStart(8, '0');
      const sealed = new Uint8Array(30).fill(7);
      return { id, places: [{ sealed, days: 1, first: 9_500, last: 9_500, texts: [1, 1, 1] }] };
    });
    const text = writeMemory({ salt: known.salt, names: [...strangers, ...known.names] });
    expect(text.length).toBeLessThanOrEqual(LONGEST_MEMORY);
    const names = readMemory(text)!.names;
    expect(names.at(-1)).toEqual(known.names[0]);
    // Of the strangers the oldest are gone.
    expect(names[0]!.id).toBe('00000000');
    expect(names.length).toBeGreaterThan(300);
  });
});

describe('a memory from a hostile or damaged place', () => {
  it.each([
    ['is empty', ''],
    ['is no base64', '{"names":[]}'],
    ['is of another version', `Ag${nobody.slice(2)}`],
    ['is cut', remembered(often).slice(0, -4)],
    ['is longer than what we write', 'A'.repeat(LONGEST_MEMORY + 4)],
    ['says that somebody wrote on more days than there were', withDays(20)],
    ['says that somebody wrote on no day', withDays(0)],
  ])('is nobody’s where it %s', (_name, text) => {
    expect(readMemory(text)).toBeUndefined();
    expect(inspect(message(), { host: testHost, settings: { memory: text } }).level).toBe('no-signs');
  });

  it('is read whatever the bytes are, and comes back as it was written', () => {
    const whole = Buffer.from(remembered(often), 'base64');
    for (let at = 0; at < whole.length; at++)
      for (const bit of [1, 128]) {
        const damaged = Buffer.from(whole);
        damaged[at]! ^= bit;
        const read = readMemory(damaged.toString('base64'));
        if (read !== undefined) expect(writeMemory(read)).toBe(damaged.toString('base64'));
        const verdict = inspect(calm(100, { from: hotel }), {
          host: testHost,
          settings: { memory: damaged.toString('base64') },
        });
        expect(verdict.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
      }
  });
});

function withDays(days: number): string {
  const sealed = Uint8Array.of(1, 2, 3, 4, 5);
  const place = { sealed, days, first: 9_000, last: 9_010, texts: [0, 0, 0] };
  return writeMemory({ salt: new Uint8Array(16), names: [{ id: '12345678', places: [place] }] });
}
