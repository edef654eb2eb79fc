/** A file of the folder, or its listing, which is made here; undefined: not of the folder, and whoever serves the room answers. */
export function ownFile(folder: string | undefined, pathname: string): Promise<Buffer | string | undefined>;

/** Names of what the folder has to serve. */
export function namesIn(folder: string): Promise<readonly string[]>;
