import { readKept } from '../bench/kept';
import type { Kept } from '../bench/kept';

interface Told {
  readonly title: string;
  /** What is measured, and what of it is promised. */
  readonly text: string;
  readonly command: string;
}

/** In the order of the page: what people wait for first. */
const parts: Readonly<Record<string, Told>> = {
  messageClicks: {
    title: 'A click on a message',
    text: 'From the click on a dangerous message in the simulated Outlook, which answers at once, to the warning on the screen. Promised: p50 250 ms, p95 500 ms.',
    command: 'npm run bench -- --pane',
  },
  pane: {
    title: 'The pane, opened for the first time',
    text: 'In a browser that has seen nothing of it yet. Promised: first paint within 250 ms.',
    command: 'npm run bench -- --pane',
  },
  clicks: {
    title: 'A click while the pane checks',
    text: 'Promised: no task of the thread that people click on takes more than 100 ms of the processor.',
    command: 'npm run bench -- --pane',
  },
  messageChanges: {
    title: 'The pane after a thousand messages',
    text: 'Memory stays where it was.',
    command: 'npm run bench -- --pane',
  },
  startUp: {
    title: "The event handler's script",
    text: 'Classic Outlook loads it again for every message; each time in a V8 context with nothing but `Office` in it.',
    command: 'npm run bench -- --events',
  },
  command: {
    title: 'One command over one document',
    text: 'Its start included. Promised: 0.12 s and 60 MB.',
    command: 'npm run bench -- --command',
  },
  cold: {
    title: 'A folder of documents, in a new process',
    text: 'Each file once, with code that is not compiled yet: how people meet it. Promised: 3.5 times the floor (zlib over the same ZIP streams and nothing else); with VBA 20 times as fast as olevba and 3 times as mraptor.',
    command: "npm run bench -- --cold <the corpus' office folder>",
  },
  keys: {
    title: 'One password',
    text: 'Promised: 60 ms in Node for each that is tried on a locked file.',
    command: 'npm run bench -- --keys',
  },
  bounds: {
    title: 'Inputs made to hurt',
    text: 'Promised: a second of the processor, and 200 MB above the plainest letter. "First" is the first inspection of a new process.',
    command: 'npm run bench -- --hostile',
  },
  workers: {
    title: 'One worker and two',
    text: 'Promised: 10,000 messages on two cores 1.8 times as fast as on one. Two programs that know nothing of each other tell what the machine gives.',
    command: 'npm run bench -- --workers --messages 10000',
  },
  gateway: {
    title: 'The service for mail servers',
    text: 'Four messages at once, two workers.',
    command: 'npm run bench -- --gateway',
  },
};

/** The page of what is fast and what is not: the last measurement of each part, as the bench printed it. */
export function speedPage(): string {
  const kept = readKept('docs/speed.json');
  const sections = Object.entries(parts).flatMap(([part, told]) => {
    const measured = kept[part];
    return measured === undefined ? [] : section(told, measured);
  });
  return [
    '# How fast it is',
    '',
    'The last measurement of each part, as the bench printed it, in milliseconds where nothing else is said. "Load" is how many processes',
    'wanted a core in the minute before: above the number of cores, every time here is longer than it need be. Why some promises are not',
    'kept, and what was tried, stands in the [measurements](measurements.md#cost).',
    '',
    ...sections,
  ].join('\n');
}

function section({ title, text, command }: Told, { day, version, machine, load, shown }: Kept): readonly string[] {
  return [
    `## ${title}`,
    '',
    `${text} \`${command}\`, ${day}, version ${version}, ${machine}, load ${load}.`,
    '',
    '```text',
    shown,
    '```',
    '',
  ];
}
