import { inbox } from '../../../src/demo/mailbox/mailbox';
import { marksAt, slidesOf, slideTarget } from '../../../src/demo/training/presentation';
import { scenarioOf } from '../../../src/training/scenarios';

const scenario = scenarioOf('minutes-hijacked')!;
const slides = slidesOf(scenario.en!);
const open = () =>
  inbox('en')
    .find(({ id }) => id === scenario.id)!
    .open();

describe('a presentation', () => {
  it('begins with the bare message, and ends with the verdict', async () => {
    expect(slides.map(({ kind }) => kind)).toEqual(['arrival', ...scenario.en!.steps.map(() => 'evidence'), 'verdict']);
    expect(marksAt(slides, 0, await open())).toEqual({ parts: {}, passages: [], picture: undefined });
  });

  it('marks one place after the other and keeps the earlier marks, quieter', async () => {
    const message = await open();
    expect(marksAt(slides, 1, message).parts).toEqual({ from: { numbers: [1], current: true } });
    const later = marksAt(slides, 5, message);
    expect(later.parts).toEqual({
      from: { numbers: [1], current: false },
      thread: { numbers: [4], current: false },
      'attachment-0': { numbers: [5], current: true },
    });
    expect(later.passages.map(({ number, current }) => [number, current])).toEqual([
      [2, false],
      [3, false],
    ]);
  });

  it('lays the opened document over the message at its own step alone', async () => {
    const message = await open();
    const pictures = slides.map((_slide, at) => marksAt(slides, at, message).picture !== undefined);
    expect(pictures.filter(Boolean)).toHaveLength(1);
    expect(pictures.at(-2)).toBe(true);
  });

  it.each([
    ['ArrowRight', false, 2, 3],
    ['PageDown', false, 2, 3],
    [' ', false, 2, 3],
    [' ', true, 2, 1],
    ['ArrowLeft', false, 2, 1],
    ['PageUp', false, 2, 1],
    ['Home', false, 2, 0],
    ['End', false, 2, 6],
    ['ArrowRight', false, 6, 6],
    ['ArrowLeft', false, 0, 0],
    ['x', false, 2, undefined],
  ])('goes with %s (shift: %s) from step %i to %s', (key, shift, at, to) => {
    expect(slideTarget(key, shift, at, 7)).toBe(to);
  });
});
