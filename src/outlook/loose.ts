/**
 * An object of Office.js as clients really hand it over: any field may be missing or null, whatever the type declarations
 * promise (office-js #2295, #4109, #5391).
 */
export type Loose<Thing> = { readonly [Field in keyof Thing]?: Thing[Field] | null };

/** Looks at an object of Office.js with the distrust that it deserves. */
export function loose<Thing extends object>(thing: Thing): Loose<Thing> {
  return thing;
}

/** Reads a getter that may throw, as those of a half-loaded item do. */
export function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
