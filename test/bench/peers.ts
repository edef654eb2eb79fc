/** What olevba and mraptor took: run here where they are installed, else as `labels.tsv` recorded it beside the files. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Peer = 'olevba' | 'mraptor';
export const peers: readonly Peer[] = ['olevba', 'mraptor'];

/** Seconds by peer. Recorded times leave out the start of Python; times taken here hold it, and say so. */
type PeerSeconds = Readonly<Partial<Record<Peer, number>>>;

export interface Recorded {
  readonly file: string;
  readonly seconds: PeerSeconds;
  /** A peer that meets a locked document stops; detection goes on and tries passwords. */
  readonly encrypted: boolean;
  /** What the peers read at all: in other files olevba finds nothing to do. */
  readonly vba: boolean;
}

/** The files that a `labels.tsv` in or above the folder names, as far as they exist. */
export function recordedIn(folder: string): readonly Recorded[] {
  const list = path.join(folder, 'labels.tsv');
  if (!existsSync(list)) return [];
  const [head = '', ...lines] = readFileSync(list, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.flatMap((line): Recorded[] => {
    const cells = line.split('\t');
    const value = (column: string): string => cells[columns.indexOf(column)] ?? '';
    const stated = value('path');
    const file = [path.join(folder, stated), path.join(folder, '..', stated)].find((place) => existsSync(place));
    if (file === undefined) return [];
    const seconds = Object.fromEntries(
      peers.flatMap((peer) => {
        const cell = value(`${peer}_seconds`);
        return cell === '' ? [] : [[peer, Number(cell)]];
      }),
    );
    return [{ file, seconds, encrypted: value('encrypted') === '1', vba: value('vba') === '1' }];
  });
}

/** Is the peer itself on this machine? */
export function isInstalled(peer: Peer): boolean {
  return spawnSync(peer, ['--help'], { stdio: 'ignore' }).status === 0;
}

/** Seconds of one run of the peer over all files, its start included. */
export function runPeer(peer: Peer, files: readonly string[]): number {
  const before = performance.now();
  spawnSync(peer, files, { stdio: 'ignore', maxBuffer: 1 });
  return (performance.now() - before) / 1_000;
}
