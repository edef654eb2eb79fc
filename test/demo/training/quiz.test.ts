import { inbox } from '../../../src/demo/mailbox/mailbox';
import { drawQuiz, newDraw, QUIZ_LENGTH } from '../../../src/training/quiz/draw';
import { pointable, resultOf, verdictOn } from '../../../src/demo/training/quiz-answer';
import { drawGroupQuiz, groupPool } from '../../../src/demo/training/group/group-draw';
import { choiceOf, languageOf, withChoice, type QuizChoice } from '../../../src/training/quiz/choice';
import { loadLanguage } from '../../../src/training/load-language';
import { difficulties, languages, sets } from '../../../src/training/scenario';
import { scenarios, toldAs, toldIn } from '../../../src/training/scenarios';

beforeAll(() => Promise.all(languages.map(loadLanguage)));

const idsOf = (draw: string) => drawQuiz(scenarios, draw).map(({ id }) => id);

describe('the draw of a quiz', () => {
  it('is the same ten for everybody who has its name, however it is written', () => {
    expect(idsOf('k7m2p')).toEqual(idsOf('k7m2p'));
    expect(idsOf(' K7M2P ')).toEqual(idsOf('k7m2p'));
    expect(drawQuiz([...scenarios].reverse(), 'k7m2p').map(({ id }) => id)).toEqual(idsOf('k7m2p'));
  });

  it('is ten different messages, some honest and some not, whatever its name', () => {
    const shares = new Set<number>();
    for (let number = 0; number < 200; number++) {
      const drawn = drawQuiz(scenarios, `draw ${number}`);
      expect(new Set(drawn).size).toBe(QUIZ_LENGTH);
      shares.add(drawn.filter(({ honest }) => honest).length);
    }
    expect([...shares].sort()).toEqual([4, 5, 6]);
  });

  it('brings every message up in some draw', () => {
    const drawn = new Set(Array.from({ length: 200 }, (_, number) => idsOf(`draw ${number}`)).flat());
    expect(drawn.size).toBe(scenarios.filter(({ level }) => level !== 'caution').length);
  });

  it.each(languages)('has ten messages of both kinds in %s, whatever its name', (language) => {
    for (let number = 0; number < 50; number++) {
      const drawn = drawQuiz(toldIn(language), `draw ${number}`);
      expect(new Set(drawn).size).toBe(QUIZ_LENGTH);
      expect(new Set(drawn.map(({ honest }) => honest)).size).toBe(2);
    }
  });

  it('has names that can be read out', () => {
    const names = Array.from({ length: 50 }, newDraw);
    for (const name of names) expect(name).toMatch(/^[a-km-np-z2-9]{5}$/);
    expect(new Set(names).size).toBeGreaterThan(40);
  });
});

describe('the choice in a draw’s name', () => {
  const drawn = (draw: string) => drawQuiz(scenarios, draw);

  it('draws what is so hard and for these readers alone, and the same for everybody who has the name', () => {
    const all = drawn('k7m2p.finance.hr.easy');
    expect(all.length).toBeGreaterThan(3);
    for (const { sets, difficulty } of all) {
      expect(sets.some((set) => set === 'finance' || set === 'hr')).toBe(true);
      expect(difficulty).toBe('easy');
    }
    expect(drawn('K7M2P.Finance.HR.Easy')).toEqual(all);
  });

  it('takes what means nothing for a part of the name', () => {
    expect(drawn('class.2026')).toHaveLength(QUIZ_LENGTH);
    expect(choiceOf('class.2026', scenarios)).toEqual({ difficulties: [], sets: [], own: false, language: undefined });
  });

  it('is written the way it is read, and replaces another', () => {
    const choice: QuizChoice = { difficulties: ['hard'], sets: ['reception'], own: true, language: 'de' };
    const draw = withChoice('spring.easy.hr', choice);
    expect(draw).toBe('spring.hard.reception.own.in-de');
    expect(choiceOf(draw, scenarios)).toEqual(choice);
    expect(languageOf(draw)).toBe('de');
  });

  it.each(languages.flatMap((language) => sets.map((set) => [language, set] as const)))(
    'has ten messages of both kinds in %s for %s',
    (language, set) => {
      const found = drawQuiz(toldIn(language), `k7m2p.${set}`);
      expect(new Set(found).size).toBe(QUIZ_LENGTH);
      expect(new Set(found.map(({ honest }) => honest)).size).toBe(2);
    },
  );

  it.each(languages.flatMap((language) => difficulties.map((difficulty) => [language, difficulty] as const)))(
    'has messages of both kinds in %s that are %s',
    (language, difficulty) => {
      expect(new Set(drawQuiz(toldIn(language), `k7m2p.${difficulty}`).map(({ honest }) => honest)).size).toBe(2);
    },
  );

  it('of a group binds every phone to one language, and then draws from all that it tells', () => {
    for (const language of languages) expect(drawGroupQuiz('k7m2p', language)).toHaveLength(QUIZ_LENGTH);
    const all = groupPool('k7m2p.in-ja').map(({ id }) => id);
    expect(all).toEqual(toldIn('ja').map(({ id }) => id));
    const bound = drawGroupQuiz('k7m2p.in-ja', 'de');
    expect(bound.map(({ telling }) => telling)).toEqual(bound.map(({ id }) => toldAs(id, 'ja')!.telling));
  });
});

describe('the answer to a quiz’s message', () => {
  const every = languages.flatMap((language) => inbox(language).map((entry) => [language, entry.id, entry] as const));

  it.each(every)('in %s, %s: the real verdict agrees with the story', async (language, _id, entry) => {
    const message = await entry.open();
    const scenario = entry.scenario!;
    const verdict = verdictOn(message, scenario, language);
    expect(verdict.level).toBe(scenario.level);
    expect(verdict.says).not.toBe('');
    const parts = pointable(message);
    for (const { part } of verdict.clues) expect(parts).toContain(part);
    if (scenario.honest) return;
    expect(verdict.clues.length).toBeGreaterThan(1);
    // Whoever looks at the address first, as everybody is taught to, is right to do so.
    expect(verdict.clues.map(({ part }) => part)).toContain('from');
  });

  it('counts a clue only where the attack was recognised and one of its places pointed at', async () => {
    const attack = toldAs('scan-password-zip', 'en')!;
    const entry = inbox('en').find(({ id }) => id === attack.id)!;
    const verdict = verdictOn(await entry.open(), attack, 'en');
    expect(resultOf(attack, false, new Set(['from']), verdict)).toMatchObject({ right: true, pointed: true });
    expect(resultOf(attack, false, new Set(), verdict)).toMatchObject({ right: true, pointed: false });
    expect(resultOf(attack, true, new Set(['from']), verdict)).toMatchObject({ right: false, pointed: false });
    const honest = toldAs('ppap-zip', 'en')!;
    expect(resultOf(honest, true, new Set(), verdict)).toMatchObject({ right: true, pointed: false });
    expect(resultOf(honest, false, new Set(['from']), verdict)).toMatchObject({ right: false, pointed: false });
  });
});
