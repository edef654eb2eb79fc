import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** A part of the pane whose code is fetched on its own. */
export interface Later<Props> {
  (props: Props): ReactNode;
  /** Fetches the code before it is wanted; failing here is no news yet. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * Fetching can fail in a pane that has been open for days: a new build has taken the file's place, or the network is gone. React's
 * own `lazy` would take the whole pane away then, the warning with it, and never try again.
 * @param instead what stands there when it could not be fetched
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: (props: Props, tryAgain: () => void) => ReactNode,
): Later<Props> {
  let Part: ComponentType<Props> | undefined;

  const fetchPart = () =>
    load().then(
      (loaded) => (Part = loaded),
      () => undefined,
    );

  function LaterPart(props: Props) {
    const [state, setState] = useState<'coming' | 'here' | 'missing'>('coming');
    const ask = () => {
      setState('coming');
      void fetchPart().then((loaded) => {
        setState(loaded === undefined ? 'missing' : 'here');
      });
    };
    useEffect(() => {
      if (Part === undefined) ask();
    }, []);
    if (Part !== undefined) return <Part {...props} />;
    return state === 'missing' ? instead(props, ask) : null;
  }

  return Object.assign(LaterPart, { fetch: fetchPart });
}
