/** The program of a worker of the trial: answers one order after the other. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { OpenedFiles } from '../../detection';
import { forPane } from '../../hosts/for-pane';
import { inspectWithWebKeys } from '../../hosts/inspect-with-web-keys';
import { createWebKeys } from '../../hosts/web-keys';
import { catalogueFor } from '../../locales';
import { answerTo } from '../../workers/answer';
import type { Surroundings } from '../../workers/answer';
import type { Terms } from '../../workers/job';
import { tooLarge, unread } from '../../workers/unread';
import type { Order } from '../../workers/worker';
import { fileNameOf } from './jobs';

/** Exchange Online delivers at most 150 MB; larger files than this are no mail, and a browser has less memory than a server. */
const LARGEST = 256 * 2 ** 20;

// In an insecure context there is none, whatever the type says.
const keys = createWebKeys((globalThis.crypto as Crypto | undefined)?.subtle);

const inBrowser: Surroundings<Blob> = {
  equipment: forPane,
  inspect(message, options) {
    keys.forget();
    return inspectWithWebKeys(message, { ...options, opened: new OpenedFiles() }, keys);
  },
  read: async (blob) => {
    if (blob.size > LARGEST) return tooLarge(LARGEST);
    return blob.arrayBuffer().then(
      (bytes) => new Uint8Array(bytes),
      () => unread.notReadable,
    );
  },
  nameOf: fileNameOf,
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  // All at once, so that nothing is fetched while mail is judged.
  catalogueFor,
};

let terms: Terms | undefined;

addEventListener('message', ({ data }: MessageEvent<Order<Blob>>) => {
  terms = data.terms ?? terms;
  if (terms === undefined) return;
  void answerTo(data.job, terms, inBrowser).then((answer) => {
    postMessage(answer);
  });
});
