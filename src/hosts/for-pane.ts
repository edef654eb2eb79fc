import type { Equipment } from '../detection';
import { readAgile } from '../detection/formats/office/encryption/office-crypto-agile';
import { textHost } from './browser';
import { noticeSentences } from '../locales/notices';

/**
 * What the pane's worker lends to `inspect`: every charset of the Encoding standard, and Agile encryption with portable hashes (a
 * password takes 190 ms, on a thread that nobody waits for). Keys that are one call of WebCrypto come from there (`web-keys.ts`).
 */
export const forPane: Equipment = { host: textHost, agile: readAgile, notices: noticeSentences };
