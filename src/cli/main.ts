import { version } from '../detection/version';
import { visibleLines } from '../locales/visible';
import { EXIT, refuse } from './io';
import type { Io } from './io';

const usage = `Usage: emotet-guard <command> [options]

Commands:
  scan <path>…       check messages, folders and attachment files
  replay             show the verdict of a report that a reader sent
  serve              check messages for mail servers, over HTTP
  blocklist          build, publish and query the list of dangerous addresses
  settings           check an organization's settings
  manifest           write the add-in's manifest for your own server
  check              check whether a server with the add-in on it is healthy
  training           write the training room, or its messages for a test mailbox

Options:
  --help             show this help, or the help of a command: emotet-guard <command> --help
  --version          show the version
`;

type Command = (args: readonly string[], io: Io) => Promise<number> | number;

/** Each is read when it is called: the scan of one file shall not wait until the training mailbox is there. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import('./scan')).scan,
  manifest: async () => (await import('./manifest/command')).manifest,
  check: async () => (await import('./check/command')).check,
  replay: async () => (await import('./replay')).replay,
  blocklist: async () => (await import('./blocklist/command')).runBlocklist,
  serve: async () => (await import('./serve/command')).serve,
  settings: async () => (await import('./settings/command')).runSettings,
  training: async () => (await import('./training/command')).training,
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
  if (command === undefined)
    return refuse(io, name === undefined ? 'No command given.' : `Unknown command "${name}".`, usage);
  try {
    return await (
      await command()
    )(rest, io);
  } catch (error) {
    io.err(`emotet-guard: ${error instanceof Error ? visibleLines(error.message) : 'unknown error'}\n`);
    return EXIT.failed;
  }
}
