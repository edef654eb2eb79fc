import { version } from '../detection/version';
import { runBlocklist } from './blocklist/command';
import { EXIT } from './io';
import type { Io } from './io';
import { manifest } from './manifest/command';
import { scan } from './scan';
import { runSettings } from './settings/command';
import { training } from './training/command';

const usage = `Usage: emotet-guard <command> [options]

Commands:
  scan <path>…       look at messages, folders and attachment files
  blocklist          build and question the list of dangerous addresses
  settings           check an organisation's settings
  manifest           write the add-in's manifest for your own server
  training           write the training messages for a test mailbox

Options:
  --help             show this text; after a command, that command's own
  --version          show the version
`;

const commands: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number> | number>> = {
  scan,
  manifest,
  blocklist: runBlocklist,
  settings: runSettings,
  training,
};

/** Runs a command line and answers its exit code. Never rejects: Node's own exit code for that, 1, would say that something was found. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    io.out(`${version}\n`);
    return EXIT.clean;
  }
  if (name === '--help' || name === 'help') {
    io.out(usage);
    return EXIT.clean;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    io.err(`${name === undefined ? 'Name a command.' : `There is no command "${name}".`}\n\n${usage}`);
    return EXIT.failed;
  }
  try {
    return await command(rest, io);
  } catch (error) {
    io.err(`emotet-guard: ${error instanceof Error ? error.message : 'unknown error'}\n`);
    return EXIT.failed;
  }
}
