/** Milliseconds until the browser has taken the file for sure. */
const TAKEN = 60_000;

/** Hands a file over to the browser's downloads. It is made here and comes from nowhere. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN);
}
