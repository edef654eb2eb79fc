/** A value that React watches with `useSyncExternalStore`. */
export interface Store<Value> {
  readonly snapshot: () => Value | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (value: Value | undefined) => void;
}

/** A store that holds nothing yet. */
export function createStore<Value>(): Store<Value> {
  const listeners = new Set<() => void>();
  let held: Value | undefined;
  return {
    snapshot: () => held,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(value) {
      held = value;
      for (const listener of listeners) listener();
    },
  };
}
