import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes what is dropped anywhere on the page.
 * @param onDrop what it is handed can be read until it returns
 * @returns whether a file hovers over the page now
 */
export function useDroppedFiles(onDrop: (dropped: DataTransfer) => void): boolean {
  const [isDropping, setDropping] = useState(false);
  const take = useEffectEvent(onDrop);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener(
      'dragover',
      (event) => {
        // Without this the browser would leave the page and open the file itself.
        event.preventDefault();
        setDropping(event.dataTransfer?.types.includes('Files') === true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setDropping(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setDropping(false);
        if (event.dataTransfer !== null) take(event.dataTransfer);
      },
      { signal },
    );
    return () => {
      stop.abort();
    };
  }, []);

  return isDropping;
}
