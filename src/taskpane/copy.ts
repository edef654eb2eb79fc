/**
 * Puts a text on the clipboard. Outlook on the web frames add-ins without the permission `clipboard-write`, so the old way
 * is tried as well.
 * @returns false where neither works
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** `execCommand` is deprecated, and in a frame without the permission it is all there is. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    return (document as { execCommand?: (command: string) => boolean }).execCommand?.('copy') ?? false;
  } catch {
    return false;
  } finally {
    field.remove();
    // Whoever works with the keyboard goes on where they were.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
