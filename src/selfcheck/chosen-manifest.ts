import { LARGEST_MANIFEST } from '../checkup/manifest';
import { visible } from '../locales/visible';

/** A manifest that somebody chose. */
export interface ChosenManifest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads it; one byte more than there may be tells a file that is too large, and one that cannot be read is an empty one. */
export async function readChosen(file: File): Promise<ChosenManifest> {
  const bytes = await file
    .slice(0, LARGEST_MANIFEST + 1)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return { name: visible(file.name), bytes: new Uint8Array(bytes) };
}
