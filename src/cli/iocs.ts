/** What `scan --iocs` prints in place of verdicts: the indicators of every message at a level that counts. */
import type { Level } from '../detection/contract';
import type { Result } from './results';

export const IOC_FORMATS = ['json', 'csv', 'misp'] as const;
export type IocFormat = (typeof IOC_FORMATS)[number];

export interface IocOptions {
  readonly iocs: string | undefined;
  readonly defang: boolean;
  readonly json: boolean;
}

/** Why these options do not go together; undefined where they do. */
export function iocMistake({ iocs, defang, json }: IocOptions): string | undefined {
  if (iocs === undefined) return defang ? '--defang goes with --iocs.' : undefined;
  if (!IOC_FORMATS.some((format) => format === iocs)) return `--iocs takes ${IOC_FORMATS.join(', ')}.`;
  if (json) return '--iocs and --json both write to standard output: use one of them.';
  if (defang && iocs === 'misp') return 'A MISP event contains addresses as they are: --defang goes with json and csv.';
  return undefined;
}

/** Most runs have none, and need neither what gathers nor what writes them. */
export async function beginIocs(format: IocFormat, isDefanged: boolean) {
  const { startCollection } = await import('../indicators/collect');
  const { add, collection } = startCollection();
  return {
    add(result: Result): void {
      if ('error' in result || result.indicators === undefined) return;
      const { input, messageId, level } = result.record;
      add({ input, messageId, level, ...result.indicators });
    },
    /** @returns what goes to standard output, and what to say beside it */
    async written(levels: readonly Level[]): Promise<{ readonly out: string; readonly note: string }> {
      const found = collection();
      const created = new Date().toISOString();
      const accused = found.indicators.filter(({ detectors }) => detectors.length > 0).length;
      const more = found.leftOut === 0 ? '' : ` ${found.leftOut} more were left out.`;
      const note = `${found.indicators.length} indicators (${accused} accused) from ${found.messages} messages at ${levels.join(', ')}.${more}\n`;
      if (format === 'csv')
        return { out: (await import('../indicators/as-csv')).indicatorsAsCsv(found, isDefanged), note };
      if (format === 'misp')
        return { out: (await import('../indicators/as-misp')).indicatorsAsMisp(found, created), note };
      return { out: (await import('../indicators/as-json')).indicatorsAsJson(found, created, isDefanged), note };
    },
  };
}
