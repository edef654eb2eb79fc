import { version } from '../detection/version';
import { visibleJson } from '../locales/visible';
import type { Collection } from './collect';
import { defanged } from './shown-value';

/**
 * The indicators for other programs. The field names are an interface that they read: none is renamed.
 * @param created ISO 8601, UTC
 */
export function indicatorsAsJson(collection: Collection, created: string, isDefanged: boolean): string {
  const { messages, level, leftOut } = collection;
  const indicators = collection.indicators.map(({ type, value, detectors, file, ...seen }) => ({
    type,
    value: isDefanged ? defanged({ type, value }) : value,
    accused: detectors.length > 0,
    detectors,
    ...(file && { file }),
    ...seen,
  }));
  return `${visibleJson({ version, created, defanged: isDefanged, messages, level, leftOut, indicators }, 2)}\n`;
}
