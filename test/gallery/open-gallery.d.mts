import type { Browser, Page } from 'playwright-core';

/** The gallery of the pane's states, built and open to be driven. */
export interface OpenGallery {
  readonly browser: Browser;
  readonly states: readonly string[];
  readonly languages: readonly string[];
  /** A page that shows the gallery; what goes wrong in it is gathered in `complaints`. */
  newPage(options?: { readonly width?: number; readonly height?: number; readonly scale?: number }): Promise<Page>;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export function openGallery(): Promise<OpenGallery>;
