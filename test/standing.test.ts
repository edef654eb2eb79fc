import { inspect } from '../src/detection';
import type { GapAt, Level, Outcome, Verdict } from '../src/detection/contract';
import { standing } from '../src/detection/standing';
import { message } from '../src/specimens/mail/message';
import { testHost } from './host';

const empty = inspect(message(), { host: testHost });
const gap: GapAt = { gap: 'time-up', where: { in: 'part', path: ['Invoice.doc'] } };
const clear: readonly Outcome[] = [{ detector: 'padded-document', group: 'carrier', state: 'clear' }];
const verdict = (level: Level, gaps: readonly GapAt[] = [], outcomes = clear): Verdict => ({
  ...empty,
  level,
  gaps,
  outcomes,
});

describe('of two verdicts on the same message', () => {
  it('the later one stands when it is as strong, or stronger', () => {
    expect(standing(undefined, verdict('no-signs'))).toEqual(verdict('no-signs'));
    expect(standing(verdict('caution'), verdict('danger', [gap]))).toEqual(verdict('danger', [gap]));
    expect(standing(verdict('danger'), verdict('danger', [gap]))).toEqual(verdict('danger', [gap]));
  });

  it('a warning is not taken back by one that could not read everything, whose gaps it shows', () => {
    expect(standing(verdict('danger'), verdict('unchecked', [gap]))).toEqual(verdict('danger', [gap]));
    const failed: readonly Outcome[] = [{ detector: 'padded-document', group: 'carrier', state: 'failed', error: 'x' }];
    expect(standing(verdict('notice'), verdict('no-signs', [], failed)).level).toBe('notice');
  });

  it('nor is the name of Emotet on it', () => {
    const named: Verdict = { ...verdict('danger'), emotetPattern: 'A' };
    expect(standing(named, verdict('danger', [gap]))).toEqual({ ...named, gaps: [gap] });
    expect(standing(named, verdict('danger'))).toEqual(verdict('danger'));
  });

  it('a warning is taken back by one that read everything', () => {
    expect(standing(verdict('caution'), verdict('no-signs'))).toEqual(verdict('no-signs'));
  });
});
