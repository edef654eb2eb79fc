import type { Io } from './io';

/** Takes away what stands in the terminal's line. */
const CLEAR = '\r\u001b[K';

/** A line on standard error that counts the files, drawn ten times a second at most; silent where it would be noise. */
export interface Progress {
  readonly step: () => void;
  /** Writes a result or an error, and the line anew below it: both streams may end in the same terminal. */
  readonly above: (write: () => void) => void;
  readonly end: () => void;
}

export function progress(io: Io, total: number): Progress {
  if (!io.terminal || total < 2)
    return {
      step: () => undefined,
      above: (write) => {
        write();
      },
      end: () => undefined,
    };
  let done = 0;
  let drawn = 0;
  let line = '';
  const draw = () => {
    line = `${done} of ${total}`;
    io.err(`\r${line}`);
  };
  return {
    step() {
      done += 1;
      const now = Date.now();
      if (now - drawn < 100 && done < total) return;
      drawn = now;
      draw();
    },
    above(write) {
      if (line !== '') io.err(CLEAR);
      write();
      if (line !== '') draw();
    },
    end() {
      io.err(CLEAR);
    },
  };
}
