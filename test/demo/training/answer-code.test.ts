import { inHalves, lettersOf, newDevice, readCode, writeCode } from '../../../src/demo/training/group/answer-code';
import { drawGroupQuiz } from '../../../src/demo/training/group/group-draw';
import { drawQuiz, QUIZ_LENGTH } from '../../../src/training/quiz/draw';
import { languages } from '../../../src/training/scenario';
import { scenarios } from '../../../src/training/scenarios';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const idsOf = (draw: string) => drawGroupQuiz(draw, 'en').map(({ id }) => id);
const ids = idsOf('spring');
/** The answers whose bits a number has. */
const answers = (number: number, of = QUIZ_LENGTH) =>
  Array.from({ length: of }, (_, index) => (number >> index) % 2 === 1);

describe('the draw of a group', () => {
  it('is the same ten in every language, each told in its own', () => {
    for (const language of languages) {
      const drawn = drawGroupQuiz('spring', language);
      expect(drawn.map(({ id }) => id)).toEqual(ids);
      expect(drawn).toHaveLength(QUIZ_LENGTH);
      for (const scenario of drawn) expect(scenario.telling).toBe(scenario[language]);
    }
  });
});

describe('the code of ten answers', () => {
  it('gives every possible answer back', () => {
    for (let number = 0; number < 2 ** QUIZ_LENGTH; number++) {
      const code = writeCode(answers(number), ids);
      expect(code).toMatch(/^[A-HJKMNP-Z]{6}$/);
      expect(readCode(code, ids)).toEqual({ saidAttack: answers(number) });
    }
  });

  it('is another one for each, and shows no pattern of them', () => {
    const codes = Array.from({ length: 2 ** QUIZ_LENGTH }, (_, number) => writeCode(answers(number), ids));
    expect(new Set(codes).size).toBe(codes.length);
    // Two classes of answers that differ in the last message alone share no beginning.
    expect(codes[0]!.slice(0, 3)).not.toBe(codes[512]!.slice(0, 3));
  });

  it('is read in small letters, with blanks and hyphens, and as a Japanese keyboard writes it', () => {
    const code = writeCode(answers(77), ids);
    const wide = Array.from(code, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)).join('');
    for (const typed of [code.toLowerCase(), ` ${inHalves(code)} `, code.split('').join('-'), wide]) {
      expect(readCode(typed, ids)).toEqual({ saidAttack: answers(77) });
    }
    expect(lettersOf('ab-c def')).toBe('ABCDEF');
  });

  it('notices every wrong letter, wherever it stands', () => {
    const code = writeCode(answers(613), ids);
    for (let place = 0; place < code.length; place++) {
      for (const letter of [...Array.from(LETTERS), 'I', 'L', 'O', '0', '1']) {
        if (letter === code[place]) continue;
        expect(readCode(code.slice(0, place) + letter + code.slice(place + 1), ids)).toBe('mistyped');
      }
    }
  });

  it('notices any two letters that changed places', () => {
    for (const number of [0, 1, 341, 1023]) {
      const code = Array.from(writeCode(answers(number), ids));
      for (let one = 0; one < code.length; one++) {
        for (let other = one + 1; other < code.length; other++) {
          if (code[one] === code[other]) continue;
          const swapped = [...code];
          [swapped[one], swapped[other]] = [code[other]!, code[one]!];
          expect(readCode(swapped.join(''), ids)).toBe('mistyped');
        }
      }
    }
  });

  it('of another draw is refused as such', () => {
    const others = Array.from({ length: 300 }, (_, number) => idsOf(`draw ${number}`));
    const passed = others.filter((other) => typeof readCode(writeCode(answers(5), other), ids) === 'object');
    expect(passed).toEqual([]);
    expect(readCode(writeCode(answers(5), others[0]!), ids)).toBe('other-draw');
  });

  it('of the same name and other scenarios is another draw', () => {
    const fewer = drawQuiz(scenarios.slice(3), 'spring').map(({ id }) => id);
    expect(fewer).not.toEqual(ids);
    expect(readCode(writeCode(answers(5), fewer), ids)).toBe('other-draw');
  });

  it('of a quiz with fewer messages says no more than it has', () => {
    const four = ids.slice(0, 4);
    for (let number = 0; number < 16; number++) {
      expect(readCode(writeCode(answers(number, 4), four), four)).toEqual({ saidAttack: answers(number, 4) });
    }
    expect(readCode(writeCode(answers(16, 5), four), four)).toBe('other-draw');
  });

  it.each(['', 'ABC', 'ABCDEFG', 'https://room.example/'])(
    'is asked for again where it is too short or too long: %j',
    (typed) => {
      expect(readCode(typed, ids)).toBe('wrong-length');
    },
  );

  it('says nothing of the phone, which has four letters of its own', () => {
    const devices = Array.from({ length: 40 }, newDevice);
    for (const device of devices) expect(device).toMatch(/^[A-HJKMNP-Z]{4}$/);
    expect(new Set(devices).size).toBeGreaterThan(35);
  });
});
