import { marked } from '../../src/taskpane/components/Proof/difference';
import { stretchesOf } from '../../src/taskpane/components/Proof/risky-words';
import { conversationOf } from '../../src/taskpane/components/Evidence/conversation';
import { inReadingOrder } from '../../src/taskpane/components/Evidence/reading-order';
import { foundOf } from '../../src/taskpane/found';
import { danger, found, hijack, key, link, noSigns } from './verdicts';

describe('the difference of two addresses', () => {
  it.each([
    ['suzuki@stranger.example', 'suzuki@partner.example', 'stranger'],
    ['suzuki@partner.example', 'suzuki@partner.example', ''],
    ['suzuki@partner.co', 'suzuki@partner.com', 'co'],
    ['suzuki@partner.example.evil.example', 'suzuki@partner.example', '.evil.example'],
    ['tanaka@partner.example', 'suzuki@partner.example', 'tanaka'],
    ['suzuki@paartner.example', 'suzuki@partner.example', 'paartner'],
  ])('of %s beside %s is %j', (text, other, differing) => {
    const { before, differing: part, after } = marked(text, other);
    expect(before + part + after).toBe(text);
    expect(part).toBe(differing);
  });
});

describe('an excerpt', () => {
  it('has its risky words marked, whole words alone, and loses no character', () => {
    const text = 'Sub AutoOpen()\n x = Shell("callous")\n';
    const stretches = stretchesOf(text);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.filter(({ risky }) => risky).map((stretch) => stretch.text)).toEqual(['AutoOpen', 'Shell']);
  });
});

describe('the evidence', () => {
  it('comes strongest first', () => {
    expect(foundOf(danger).map(({ weight }) => weight)).toEqual([30, 12, 4]);
  });
  it('leaves out what another finding already includes', () => {
    const [finding] = hijack.state === 'found' ? hijack.findings : [];
    const wide = found('contact-from-elsewhere', 'sender', 25, { ...finding!, replaces: ['reply-without-thread'] });
    const narrow = found('reply-without-thread', 'thread', 4, {
      message: 'noThreadHeaders',
      values: { prefix: 'Re:' },
      where: { in: 'body' },
    });
    expect(foundOf({ ...noSigns, outcomes: [narrow, wide] }).map(({ detector }) => detector)).toEqual([
      'contact-from-elsewhere',
    ]);
  });
});

describe('a conversation', () => {
  const changed = found('language-change', 'content', 2, { message: 'changed', values: {}, where: { in: 'body' } });
  const zones = found('date-zone-mismatch', 'thread', 1, {
    message: 'zones',
    values: { date: '+0900', server: '+0200' },
    where: { in: 'header', name: 'Date' },
  });

  it('takes the place of the cards of everything that changed in it', () => {
    const conversation = conversationOf(foundOf({ ...danger, outcomes: [zones, link, changed, hijack] }));
    expect(conversation).toMatchObject({ name: 'Hanako Suzuki', proof: { known: 'suzuki@partner.example' } });
    expect(conversation?.changes.map(({ change }) => change)).toEqual(['address', 'language', 'clock']);
    expect(conversation?.others.map(({ detector }) => detector)).toEqual(['language-change', 'date-zone-mismatch']);
  });

  it('is none where nobody strange writes in it: what changed keeps its card', () => {
    expect(conversationOf(foundOf({ ...danger, outcomes: [zones, changed, link] }))).toBeUndefined();
  });
});

describe('the order of the person who reads', () => {
  it('shows the strongest, a mailbox and a lock before code', () => {
    const [code] = danger.outcomes.filter(({ group }) => group === 'document');
    const strongestFirst = foundOf({ ...danger, outcomes: [code!, link, key, hijack] });
    const order = (most: number) => inReadingOrder(strongestFirst, most).map(({ group }) => group);
    expect(order(4)).toEqual(['sender', 'carrier', 'link', 'document']);
    expect(order(2)).toEqual(['link', 'document', 'sender', 'carrier']);
  });
});
