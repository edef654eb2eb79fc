import { setFlagsFromString } from 'node:v8';

/**
 * V8 of Node 20 optimises a function when 67,584 bytes of its bytecode have run: before it has seen a second kind of file. Two in five of
 * what it makes are thrown away again, and its compiler takes the core that the other worker wants. With six times as much two workers
 * judge a quarter more messages. Later versions count calls instead, and write an error for a flag that they do not know.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
}
