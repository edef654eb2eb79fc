import type { Kind } from '../../contract';
import type { Opener } from '../opening';
import { openPdf } from './pdf';

/** Who looks into which kind of file. A kind that stands nowhere here is told by name and kind alone. */
export const openers: Readonly<Partial<Record<Kind, Opener>>> = {
  pdf: openPdf,
};
