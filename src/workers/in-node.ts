import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { forNode } from '../hosts/for-node';
import { loadCatalogue } from '../locales/load';
import type { Surroundings } from './answer';
import { readBytes } from './file-bytes';
import type { Source } from './job';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a worker of Node judges with. */
export const inNode: Surroundings<Source> = {
  equipment: forNode,
  read: (source) => ('bytes' in source ? source.bytes : readBytes(source.file, source.stretch)),
  nameOf: (input) => basename(input),
  sha256,
  catalogueFor: loadCatalogue,
  async stamp(bytes, message, level, order) {
    const { stampParts } = await import('../stamp/stamp-parts');
    return stampParts(bytes, message, level, order, { host: forNode.host, sha256 });
  },
};
