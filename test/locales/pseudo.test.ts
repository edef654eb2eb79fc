import { en } from '../../src/locales/en';
import { languages } from '../../src/locales/languages';
import { pseudo } from './pseudo';

const words = pseudo(en);

describe('the pseudo-language', () => {
  it('is offered to nobody', () => {
    expect(languages.map(({ code }): string => code)).not.toContain(words.language);
  });
  it('has accents on every letter and is two fifths longer', () => {
    const { back, alreadyClicked } = words.pane.actions;
    expect(back).toMatch(/^\[Ƀåçķ .+\]$/);
    const plain = en.pane.actions.alreadyClicked;
    expect(alreadyClicked).not.toContain(plain);
    expect(alreadyClicked.length).toBeGreaterThanOrEqual(plain.length * 1.4);
  });
  it('keeps the names of values and the plurals', () => {
    expect(words.pane.gaps.encrypted).toMatch(/^\[/);
    expect(words.pane.stages.attachmentsDone).toContain('{done}');
    expect(words.pane.evidence.more).toEqual({ one: expect.any(String), other: expect.stringContaining('{count}') });
  });
});
