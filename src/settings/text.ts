import { LARGEST_FILE } from './limits';

/** Reads UTF-8; U+FFFD stands for what is none. Runtimes without a TextDecoder bring their own. */
export type Decode = (bytes: Uint8Array) => string;

const utf8: Decode = (bytes) => new TextDecoder().decode(bytes);

/**
 * The text of a settings file, or why nothing in it holds: in Latin-1, Shift_JIS or UTF-16, half of whose bytes are zero, the names
 * would be others.
 */
export function textOf(
  bytes: Uint8Array,
  decode = utf8,
): { readonly text: string; readonly problem?: 'fileTooLarge' | 'notUtf8' } {
  if (bytes.length > LARGEST_FILE) return { text: '', problem: 'fileTooLarge' };
  const text = decode(bytes).replace(/^\uFEFF/, '');
  return /[\0\uFFFD]/.test(text) ? { text, problem: 'notUtf8' } : { text };
}
