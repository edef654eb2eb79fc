// The options of a script that people start. Plain Node: it runs on a fresh clone, before anything is installed.
import { parseArgs } from 'node:util';

/**
 * Reads the command line; ends the process with the usage for --help (0) and for what is not understood (2, on stderr).
 * @param usage what to print, from "Usage:" on
 * @param options as for `parseArgs`
 * @returns what `parseArgs` returns
 */
export function readOptions(usage, options = {}, { allowPositionals = false } = {}) {
  try {
    const read = parseArgs({ allowPositionals, options: { ...options, help: { type: 'boolean', default: false } } });
    if (!read.values.help) return read;
    process.stdout.write(usage);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}
