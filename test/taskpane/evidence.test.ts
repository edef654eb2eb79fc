import { marked } from '../../src/taskpane/components/Evidence/difference';
import { stretchesOf } from '../../src/taskpane/components/Evidence/risky-words';
import { foundOf } from '../../src/taskpane/found';
import { danger, found, hijack, noSigns } from './verdicts';

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
