import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the page.
 * @returns whether a file hovers over the page now
 */
export function useDroppedFiles(onFile: (file: File) => void): boolean {
  const [isDropping, setDropping] = useState(false);
  const take = useEffectEvent(onFile);

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
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) take(file);
      },
      { signal },
    );
    return () => {
      stop.abort();
    };
  }, []);

  return isDropping;
}
