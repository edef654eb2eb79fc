import type { KeyboardEvent } from 'react';

/**
 * A handler that closes something with Escape, and keeps the key from Office.js: its listener at the window would hand the focus
 * back to Outlook (outlook-web-16.01, `EscExit`), which is right only where nothing is open.
 */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
}
