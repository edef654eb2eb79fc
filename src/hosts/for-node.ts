import type { Equipment } from '../detection';
import { readAgile } from '../detection/formats/office/encryption/office-crypto-agile';
import { noticeSentences } from '../locales/notices';
import { nodeHost } from './node';

/** What the command line and the gateway lend to `inspect`: Node's own text decoding, inflating and hashing. */
export const forNode: Equipment = { host: nodeHost, agile: readAgile, notices: noticeSentences };
