import { addressOf } from '../page-address';
import type { Asked } from '../page-address';
import { slideTarget } from './presentation';
import { useWindowKeys } from './useWindowKeys';

interface Slides {
  readonly asked: Asked;
  readonly at: number;
  readonly count: number;
  readonly onGo: (step: number) => void;
  /** What a room does at keys of its own. */
  readonly others?: Readonly<Record<string, () => void>>;
}

/** Goes through slides with the keys of every presentation program, and back to the training room with Escape. */
export function useSlideKeys({ asked, at, count, onGo, others = {} }: Slides): void {
  useWindowKeys((event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTypingOrPressing(event)) return;
    const target = slideTarget(event.key, event.shiftKey, at, count);
    const other = others[event.key.toLowerCase()];
    if (target !== undefined) onGo(target);
    else if (other !== undefined) other();
    else if (event.key === 'Escape') window.location.assign(addressOf(asked, 'training'));
    else return;
    event.preventDefault();
  });
}

/** Keys that belong to what has the focus: letters typed into a field, the press of a button or link. */
function isTypingOrPressing({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea') !== null) return true;
  return (key === ' ' || key === 'Enter') && target.closest('a, button, summary') !== null;
}
