import { EXIT } from './io';
import { main } from './main';

// A reader that closes a pipe early (`| head`, `2>&1 | head`) is no error of ours, nor a find, as Node's own exit code 1 would say.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(EXIT.failed));
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY,
});
