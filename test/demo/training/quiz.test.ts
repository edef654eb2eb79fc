import { inbox } from '../../../src/demo/mailbox/mailbox';
import { drawQuiz, newDraw, QUIZ_LENGTH } from '../../../src/demo/training/quiz-draw';
import { pointable, resultOf, verdictOn } from '../../../src/demo/training/quiz-answer';
import { loadLanguage } from '../../../src/training/load-language';
import { languages } from '../../../src/training/scenario';
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
