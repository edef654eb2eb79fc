/**
 * The header X-Emotet-Guard-Drill, with which an organisation marks a training message of its own. It is signed as the stamp of a mail
 * server is: the settings are a public file, so what verifies it may be known to everybody, and what signs it to the trainer alone.
 */
import { tagsOf } from '../stamp/tags';
import type { Signed } from '../stamp/tags';

export const DRILL_HEADER = 'X-Emotet-Guard-Drill';

export interface Drill {
  /** Which drill it is: each is played once to a reader. */
  readonly id: string;
  /** The last day on which it is one: ISO 8601, UTC. */
  readonly until: string;
  /** What the warning speaks of. */
  readonly carrier: 'document' | 'link';
  /** What it is bound to, in hexadecimal (`bindingOf`, `filesBindingOf`). */
  readonly digest: string;
  readonly files: string;
}

export const drillCarriers = ['document', 'link'] as const;

const ID = /^[A-Za-z0-9][\w.-]{0,63}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

export function isDrillId(text: string): boolean {
  return ID.test(text);
}

/** A day of the calendar. */
export function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The header's value without its signature: what is signed. No stamp of a mail server reads so. */
export function drillText({ id, until, carrier, digest, files }: Drill): string {
  return `v=1; id=${id}; until=${until}; carrier=${carrier}; h=${digest}; f=${files}`;
}

export function drillValue(drill: Drill, signature: string): string {
  return `${drillText(drill)}; s=${signature}`;
}

/** Takes a value apart. undefined: it is none that we write, letter for letter. */
export function readDrill(value: string): Signed<Drill> | undefined {
  const { unfolded, tags } = tagsOf(value.slice(0, 2_000));
  const { id = '', until = '', h: digest = '', f: files = '', s: signature = '' } = Object.fromEntries(tags);
  const carrier = drillCarriers.find((one) => one === tags.get('carrier'));
  if (carrier === undefined || !isDrillId(id) || !isDay(until)) return undefined;
  const drill = { id, until, carrier, digest, files };
  return drillValue(drill, signature) === unfolded ? { said: drill, text: drillText(drill), signature } : undefined;
}
