import type { Io } from './io';

/** A line on standard error that counts the files, drawn over itself ten times a second at most; silent where it would be noise. */
export function progress(io: Io, total: number): { readonly step: () => void; readonly end: () => void } {
  if (!io.terminal || total < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let drawn = 0;
  return {
    step() {
      done += 1;
      const now = Date.now();
      if (now - drawn < 100 && done < total) return;
      drawn = now;
      io.err(`\r${done} of ${total}`);
    },
    end() {
      io.err('\r\u001b[K');
    },
  };
}
