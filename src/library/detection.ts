/**
 * `emotet-guard/detection`: the detection module for mail gateways and other programs. Pure and synchronous; it opens nothing,
 * runs nothing, asks nobody.
 *
 * @example
 * import { inspect, nodeHost, readAgile } from 'emotet-guard/detection';
 * const verdict = inspect(message, { host: nodeHost, agile: readAgile });
 */
export { inspect } from '../detection';
export type { InspectOptions } from '../detection';
export { defaultLimits } from '../detection/budget';
export type { Limits } from '../detection/budget';
export type * from '../detection/contract';
export { bareHost } from '../detection/host';
export type { Host } from '../detection/host';
export { version } from '../detection/version';
export { textHost } from '../hosts/browser';
export { readAgile } from '../detection/formats/office/encryption/office-crypto-agile';
export { nodeHost } from '../hosts/node';
