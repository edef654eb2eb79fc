import { useEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

/**
 * Keeps the place of somebody who reads in the pane: when its content changes, their focus goes to the heading. Whoever is
 * in the message list keeps the focus there: a frame that takes it would break Outlook's own keyboard.
 * @param content says by its change that the pane shows something else
 * @returns the handler for the pane's onFocus
 */
export function useFocusInPane(
  heading: RefObject<HTMLHeadingElement | null>,
  content: string,
): (event: FocusEvent<HTMLElement>) => void {
  // The element itself, for one that is removed loses its focus without a word.
  const focused = useRef<Element>(undefined);
  const shown = useRef(content);

  useEffect(() => {
    const leave = () => {
      focused.current = undefined;
    };
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('blur', leave);
    };
  }, []);

  useEffect(() => {
    const changed = shown.current !== content;
    shown.current = content;
    if (focused.current !== undefined && (changed || !focused.current.isConnected)) heading.current?.focus();
  });

  return ({ target }) => {
    focused.current = target;
  };
}
