import type { DocumentMacros } from '../../contract';

/** Starts without a click, and its names are random. */
export function isScrambled({ starts, oddNames }: DocumentMacros): boolean {
  const [starter] = starts;
  return oddNames && starter !== undefined && starter.kind !== 'click';
}
