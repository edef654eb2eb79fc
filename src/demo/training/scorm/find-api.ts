/** What a learning platform offers its content (SCORM 1.2 Run-Time Environment, 3.2): every argument and every answer is a string. */
export interface ScormApi {
  LMSInitialize(nothing: ''): string;
  LMSFinish(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
}

/** Frames around a page that are looked through. ADL's own example stops at seven; portals put a few more around it. */
const MOST_FRAMES = 20;

/** The platform's object: in a frame around this one, or around the page that opened this window (Run-Time Environment, 3.3.6). */
export function findApi(start: Window): ScormApi | undefined {
  const found = apiAbove(start);
  if (found !== undefined) return found;
  const opener = tried(() => start.top?.opener as Window | null) ?? tried(() => start.opener as Window | null);
  return opener == null ? undefined : apiAbove(opener);
}

function apiAbove(start: Window): ScormApi | undefined {
  let frame = start;
  for (let number = 0; number < MOST_FRAMES; number++) {
    const api = tried(() => (frame as { readonly API?: ScormApi | null }).API);
    if (api != null) return api;
    const { parent } = frame;
    if (parent === frame) return undefined;
    frame = parent;
  }
  return undefined;
}

/** A frame of another origin lets nobody look into it; the one around it may. */
function tried<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
