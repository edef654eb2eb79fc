import { fetchFile } from '../../../settings/fetch-file';
import { LISTING, OWN_FOLDER, readListing, type OwnFolder } from '../../../training/own/listing';

const LARGEST = 600_000;
/** Milliseconds for one file: a class waits for a slow server rather than play without its own messages. */
const DEADLINE = 10_000;

/** The company's folder beside this page; without files where there is none. */
export async function ownFolder(): Promise<OwnFolder> {
  const listing = await read(LISTING);
  return { names: listing === undefined ? [] : readListing(listing), read };
}

/** Fetches one of its files, from this page's own server alone. */
async function read(name: string): Promise<Uint8Array | undefined> {
  const bytes = await fetchFile(OWN_FOLDER + encodeURIComponent(name), { most: LARGEST, deadline: DEADLINE });
  return typeof bytes === 'string' ? undefined : bytes;
}
