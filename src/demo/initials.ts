/** What stands in a sender's circle where Fluent UI knows no initials: the first character of a Japanese name. */
export function initialsOf(name: string): string | undefined {
  const first = name.charAt(0);
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(first) ? first : undefined;
}
