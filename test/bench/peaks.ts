import { readdirSync, readFileSync } from 'node:fs';

/** Bytes, each the most that a process has held since its start; undefined where the system does not tell. */
export interface Peaks {
  readonly parent: number | undefined;
  /** The largest of its children. */
  readonly child: number | undefined;
}

/** By Linux' /proc; undefined for a process that is gone, and elsewhere. */
export function peaksOf(pid: number): Peaks | undefined {
  const parent = peakOf(pid);
  if (parent === undefined) return undefined;
  const children = childrenOf(pid).flatMap((child) => peakOf(child) ?? []);
  return { parent, child: children.length === 0 ? undefined : Math.max(...children) };
}

function peakOf(pid: number): number | undefined {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
}

function childrenOf(pid: number): readonly number[] {
  try {
    // Each thread lists the children that it has started.
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
