import * as v from 'valibot';

/**
 * What a tab remembers until it is closed, so that neither Reload nor Back loses it. Nothing leaves the browser, and nothing outlives
 * the tab. A browser that forbids it remembers nothing.
 */
export interface TabMemory<Value> {
  recall(): Value | undefined;
  remember(value: Value): void;
}

/** A place in the tab's memory. What stands there is read as if a stranger had written it. */
export function tabMemory<Value>(name: string, schema: v.GenericSchema<unknown, Value>): TabMemory<Value> {
  const key = `emotet-guard.training.${name}`;
  return {
    recall() {
      try {
        const read = v.safeParse(schema, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
        return read.success ? read.output : undefined;
      } catch {
        return undefined;
      }
    },
    remember(value) {
      try {
        sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // A browser that keeps nothing, or whose memory is full: the page itself still knows.
      }
    },
  };
}
