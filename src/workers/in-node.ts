import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { forNode } from '../hosts/for-node';
import type { Fingerprint } from '../indicators/indicator';
import { loadCatalogue } from '../locales/load';
import type { Surroundings } from './answer';
import { readBytes } from './file-bytes';
import type { Source } from './job';

const digest = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex');
const sha256 = (bytes: Uint8Array): string => digest('sha256', bytes);

function fingerprint(bytes: Uint8Array): Fingerprint {
  return { md5: digest('md5', bytes), sha1: digest('sha1', bytes), sha256: sha256(bytes) };
}

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
  async drill(message, inspected, key) {
    const [{ verifyDrill }, { isHarmless }] = await Promise.all([
      import('../drill/verify'),
      import('../drill/harmless'),
    ]);
    const today = new Date().toISOString().slice(0, 10);
    const verified = await verifyDrill(message, key, today, { host: forNode.host, sha256 });
    if (verified.state === 'absent') return undefined;
    if (verified.state !== 'genuine') return { state: verified.state };
    const { id, until } = verified.drill;
    return { state: isHarmless(inspected) ? 'genuine' : 'carries', id, until };
  },
  async indicators(context) {
    const { gatherIndicators } = await import('../indicators/gather');
    return gatherIndicators({ ...context, fingerprint });
  },
};
