import type { KeyboardEvent } from 'react';

/**
 * Closes something when the key is Escape, and keeps the key from Office.js: its listener at the window would hand the focus back
 * to Outlook (outlook-web-16.01, `EscExit`), which is right only where nothing is open.
 */
export function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  close();
}
