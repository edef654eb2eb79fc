/** Writes `release.json`, the list of a folder's files with their digests, into the folder. */
export function writeReleaseList(
  folder: string,
  release: { readonly version: string; readonly cloud?: string; readonly forCloud?: (text: string) => string },
): void;
