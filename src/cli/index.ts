import { EXIT } from './io';
import { main } from './main';

// A reader that closes the pipe early (`| head`) is no error of ours.
process.stdout.on('error', () => process.exit(EXIT.failed));
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY,
});
