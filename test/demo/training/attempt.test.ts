import { Attempt, timespan } from '../../../src/demo/training/scorm/attempt';
import { findApi, type ScormApi } from '../../../src/demo/training/scorm/find-api';

/** A platform that keeps what it is told, and writes down its calls. */
class Platform implements ScormApi {
  readonly calls: string[] = [];
  constructor(
    readonly known: Record<string, string> = {},
    private readonly refused: readonly string[] = [],
  ) {}
  LMSInitialize = () => this.#answer('LMSInitialize');
  LMSFinish = () => this.#answer('LMSFinish');
  LMSCommit = () => this.#answer('LMSCommit');
  LMSGetValue = (element: string) => this.known[element] ?? '';
  LMSSetValue = (element: string, value: string) => {
    if (this.refused.includes(element)) return 'false';
    this.known[element] = value;
    return this.#answer(`${element}=${value}`);
  };
  #answer(call: string): string {
    this.calls.push(call);
    return this.refused.includes(call) ? 'false' : 'true';
  }
}

describe('an attempt at the quiz', () => {
  it('begins as incomplete, and ends once, with its time', () => {
    const platform = new Platform();
    let now = 1_000;
    const attempt = new Attempt(platform, () => now);
    expect(platform.calls).toEqual(['LMSInitialize', 'cmi.core.lesson_status=incomplete', 'LMSCommit']);
    now += 3_723_450;
    attempt.finish();
    attempt.finish();
    attempt.record('later');
    expect(platform.calls.slice(3)).toEqual([
      'cmi.core.session_time=0001:02:03.45',
      'cmi.core.exit=suspend',
      'LMSCommit',
      'LMSFinish',
    ]);
    expect(attempt.platform).toBe('recording');
  });

  it('goes by the platform’s pass mark, else by ours', () => {
    const marked = new Attempt(new Platform({ 'cmi.student_data.mastery_score': '90' }));
    expect(marked.outcomeOf(8, 10)).toEqual({ points: 80, passed: false });
    expect(new Attempt(new Platform()).outcomeOf(7, 10)).toEqual({ points: 70, passed: true });
    expect(new Attempt(undefined).outcomeOf(2, 3)).toEqual({ points: 67, passed: false });
  });

  it('never takes points away', () => {
    const platform = new Platform({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' });
    const attempt = new Attempt(platform);
    attempt.record('{}', attempt.outcomeOf(1, 10));
    expect(platform.known).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' });
    attempt.record('{}', attempt.outcomeOf(10, 10));
    expect(platform.known).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' });
  });

  it('changes nothing where a teacher only looks', () => {
    const platform = new Platform({ 'cmi.core.lesson_mode': 'review', 'cmi.core.lesson_status': 'failed' });
    const attempt = new Attempt(platform);
    attempt.record('{}', attempt.outcomeOf(10, 10));
    attempt.finish();
    expect(platform.calls.filter((call) => call.includes('='))).toEqual([]);
  });

  it('does without what platforms may leave out', () => {
    const platform = new Platform({}, ['cmi.core.score.min', 'cmi.core.score.max', 'cmi.core.session_time']);
    const attempt = new Attempt(platform);
    attempt.record('{}', attempt.outcomeOf(10, 10));
    attempt.finish();
    expect(attempt.platform).toBe('recording');
    expect(platform.known['cmi.core.lesson_status']).toBe('passed');
  });

  it.each(['LMSInitialize', 'LMSCommit', 'cmi.suspend_data'])('notices that %s fails', (call) => {
    const attempt = new Attempt(new Platform({}, [call]));
    attempt.record('{}');
    expect(attempt.platform).toBe('failing');
  });

  it('survives a platform that throws, and one that is none', () => {
    const nothing = {} as ScormApi;
    const attempt = new Attempt(nothing);
    attempt.record('{}', attempt.outcomeOf(1, 1));
    attempt.finish();
    expect(attempt.platform).toBe('failing');
    expect(new Attempt(undefined).platform).toBe('missing');
  });

  it('counts time up to what SCORM can say', () => {
    expect(timespan(0)).toBe('0000:00:00.00');
    expect(timespan(59_999)).toBe('0000:01:00.00');
    expect(timespan(-5)).toBe('0000:00:00.00');
    expect(timespan(1e15)).toBe('9999:00:00.00');
  });
});

describe('the platform’s object', () => {
  const api = new Platform();
  /** Frames around each other, the innermost first. */
  function nested(...frames: readonly object[]): Window {
    const windows = frames.map((frame) => ({ ...Object.getOwnPropertyDescriptors(frame) }));
    const made = windows.map((properties) => Object.defineProperties({}, properties) as Record<string, unknown>);
    for (const [index, frame] of made.entries()) {
      frame['parent'] = made[index + 1] ?? frame;
      frame['top'] = made.at(-1);
    }
    return made[0] as unknown as Window;
  }
  const closed = {
    get API(): never {
      throw new Error('another origin');
    },
  };

  it('is found in a frame around, over one of another origin', () => {
    expect(findApi(nested({}, closed, { API: null }, { API: api }))).toBe(api);
  });

  it('is found around the page that opened the window', () => {
    expect(findApi(nested({}, { opener: nested({}, { API: api }) }))).toBe(api);
  });

  it('is looked for in so many frames and no more', () => {
    const far = Array.from({ length: 50 }, () => ({}));
    expect(findApi(nested(...far, { API: api }))).toBeUndefined();
    expect(findApi(nested({}))).toBeUndefined();
  });
});
