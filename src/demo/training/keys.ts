/** Keys that belong to what has the focus: letters typed into a field, the press of a button or link. */
export function isTypingOrPressing({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea') !== null) return true;
  return (key === ' ' || key === 'Enter') && target.closest('a, button, summary') !== null;
}
