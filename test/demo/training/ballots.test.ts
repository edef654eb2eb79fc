/** @jest-environment jsdom */
import { writeCode } from '../../../src/demo/training/group/answer-code';
import { addUp, recallBallots, rememberBallots, takeCode } from '../../../src/demo/training/group/ballots';
import { inTab } from '../../../src/demo/training/memory/quiz-memory';

const ids = ['one', 'two', 'three'];
const code = (...saidAttack: boolean[]) => writeCode(saidAttack, ids);

beforeEach(() => {
  sessionStorage.clear();
});

describe('the count of a group’s codes', () => {
  it('takes each typed code, the same one twice as well: two may have answered alike', () => {
    const first = takeCode(code(true, false, true), [], ids);
    expect(first).toMatchObject({ outcome: 'counted', code: code(true, false, true) });
    const second = takeCode(code(true, false, true).toLowerCase(), [code(true, false, true)], ids);
    expect(second).toMatchObject({ outcome: 'counted', ballots: [code(true, false, true), code(true, false, true)] });
  });

  it('takes a scanned code once from each phone', () => {
    const scanned = `${code(true, true, true)}ABCD`;
    expect(takeCode(scanned, [], ids)).toMatchObject({ outcome: 'counted', ballots: [scanned] });
    expect(takeCode(scanned, [scanned], ids)).toEqual({ outcome: 'seen-before', code: code(true, true, true) });
    expect(takeCode(`${code(true, true, true)}ABCE`, [scanned], ids)).toMatchObject({ outcome: 'counted' });
  });

  it('takes nothing else', () => {
    expect(takeCode('https://room.example/?room=quiz', [], ids)).toEqual({ outcome: 'wrong-length' });
    expect(takeCode(writeCode([true, true, true], ['one', 'two', 'four']), [], ids)).toEqual({ outcome: 'other-draw' });
    expect(takeCode('QQQQQR', [], ids)).toEqual({ outcome: 'mistyped' });
  });

  it('adds up who took what for an attack', () => {
    expect(addUp([code(true, false, true), `${code(true, true, false)}ABCD`], ids)).toEqual([
      { id: 'one', saidAttack: 2, saidHonest: 0 },
      { id: 'two', saidAttack: 1, saidHonest: 1 },
      { id: 'three', saidAttack: 1, saidHonest: 1 },
    ]);
    expect(addUp([], ids)[0]).toEqual({ id: 'one', saidAttack: 0, saidHonest: 0 });
  });

  it('is kept in the tab for its draw, and what else stands there is not believed', () => {
    rememberBallots('spring', [code(true, true, true)]);
    expect(recallBallots('spring', ids)).toEqual([code(true, true, true)]);
    expect(recallBallots('autumn', ids)).toEqual([]);
    expect(recallBallots('spring', ['two', 'one', 'three'])).toEqual([]);
    for (const kept of ['', '{', 'null', '{"draw":"spring","ballots":[1]}', '{"draw":"spring"}']) {
      sessionStorage.setItem('emotet-guard.training.codes', kept);
      expect(recallBallots('spring', ids)).toEqual([]);
    }
  });
});

describe('the quiz in a tab’s memory', () => {
  const progress = {
    draw: 'spring',
    device: 'ABCD',
    results: [{ id: 'one', honest: false, right: true, pointed: true }],
  };

  it('goes on where it was, for the same messages alone', () => {
    inTab.remember(progress, 10);
    expect(inTab.recall('spring', ids)).toEqual(progress);
    expect(inTab.recall('autumn', ids)).toBeUndefined();
    expect(inTab.recall('spring', ['two', 'one', 'three'])).toBeUndefined();
  });

  it('is none where a browser keeps nothing', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    expect(() => {
      inTab.remember(progress, 10);
    }).not.toThrow();
    expect(inTab.recall('spring', ids)).toBeUndefined();
    jest.restoreAllMocks();
  });
});
