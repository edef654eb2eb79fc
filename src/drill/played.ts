import type { Verdict } from '../detection/contract';
import type { Drill } from './drill';

/** The warning that a drill plays: what was found stays what it is. */
export function played(verdict: Verdict, { carrier }: Pick<Drill, 'carrier'>): Verdict {
  return { ...verdict, level: 'danger', carrier, applications: ['word'] };
}
