import { defang } from '../locales/visible';
import type { Collected } from './collect';

/** An indicator so that no program makes a link of it: dots in brackets, "hxxp". Digests and names stay as they are. */
export function defanged({ type, value }: Pick<Collected, 'type' | 'value'>): string {
  if (type === 'url') return defang(value);
  if (type === 'host') return value.replaceAll('.', '[.]');
  if (type === 'ip') return value.replace(/[.:]/g, (mark) => `[${mark}]`);
  return type === 'email' ? value.replace('@', '[@]').replaceAll('.', '[.]') : value;
}
