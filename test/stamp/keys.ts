import { generateKeyPairSync } from 'node:crypto';

/** A gateway's key for a test, as its file holds it. */
export function gatewayKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string;
}
