/** What the macros of a document amount to, beside their techniques. */
import type { DocumentMacros, Part } from '../../contract';
import { unseenStart } from './compiled';

/** Starts without a click or a formula that asks for it, and its names are random. */
export function isScrambled({ starts, oddNames }: DocumentMacros): boolean {
  const [starter] = starts;
  return oddNames && starter !== undefined && starter.kind !== 'click' && starter.kind !== 'calculation';
}

/**
 * All of its code was read, and nothing anywhere in it is even half a technique: nothing that a click on "Enable Content" would
 * start does harm.
 */
export function isHarmless({ part: { document, gap }, techniques, oddNames, gap: unread }: DocumentMacros): boolean {
  return (
    techniques.length === 0 &&
    !oddNames &&
    gap === undefined &&
    unread === undefined &&
    document?.vba !== undefined &&
    !document.vba.stomped &&
    unseenStart(document.vba) === undefined &&
    document.macroSheets.length === 0 &&
    document.externals.length === 0 &&
    document.dde.length === 0
  );
}

/** Parts whose macros are known to be harmless. */
export function harmlessParts(macros: readonly DocumentMacros[]): ReadonlySet<Part> {
  return new Set(macros.filter(isHarmless).map(({ part }) => part));
}
