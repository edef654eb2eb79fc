import { lazy } from 'react';
import type { ComponentType } from 'react';

/**
 * A component whose code is fetched when it is first shown. That can fail in a pane that has been open for days: a new build has
 * taken the file's place, or the network is gone. Then `instead` stands there, for React would take the whole pane away, and the
 * warning with it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, instead: ComponentType<Props>) {
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: instead }),
    ),
  );
}
