/** The path of a Chromium, Chrome or Edge, or undefined when none is found; CHROME_PATH names one outright. */
export function findChromium(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: string,
  exists?: (path: string) => boolean,
): string | undefined;
