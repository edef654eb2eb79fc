// What a person sees while a program works that says nothing for a minute. Plain Node: it runs before anything is installed.

/** Milliseconds between two lines where lines stay; on a terminal, where one line is written over, a second. */
const BETWEEN_LINES = 15_000;
const BETWEEN_FRAMES = 1_000;

/** To the beginning of the line, and nothing on it (ECMA-48: EL). */
const CLEAR = '\r\u001b[2K';

/**
 * Says at once what is being done and how long it takes, and then, until it is stopped, for how long it has been done.
 * @param {{ what: string, howLong: string, out?: NodeJS.WriteStream, every?: number, now?: () => number }} options milliseconds in
 *   `every`; what `now` answers is never the time of day, which may be set meanwhile
 * @returns {{ write: (text: string | Uint8Array) => void, stop: () => void }} `write` for what the program itself says
 */
export function signOfLife({ what, howLong, out = process.stdout, every, now = () => performance.now() }) {
  const begun = now();
  const overwrites = out.isTTY === true;
  // The sign stands on a line of its own, which is not ended yet.
  let shown = false;
  let midLine = false;
  const sign = () => {
    const seconds = Math.round((now() - begun) / 1_000);
    const text = seconds === 0 ? `${what}, ${howLong} …` : `${what}, ${howLong} … ${seconds} s`;
    if (!overwrites) out.write(`${text}\n`);
    else if (!midLine) {
      out.write((shown ? CLEAR : '') + text);
      shown = true;
    }
  };
  const clear = () => {
    if (shown) out.write(CLEAR);
    shown = false;
  };
  sign();
  const timer = setInterval(sign, every ?? (overwrites ? BETWEEN_FRAMES : BETWEEN_LINES));
  return {
    write(text) {
      clear();
      out.write(text);
      midLine = !text.toString().endsWith('\n');
    },
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}
