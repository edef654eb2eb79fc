import { useWarningStyles } from './Warning.styles';

export interface UnbrokenProps {
  readonly text: string;
  /** Stay on one line wherever the text holds them: a button's name is recognised as a whole. */
  readonly words: string;
}

/** A text that does not break inside a button's name. */
export function Unbroken({ text, words }: UnbrokenProps) {
  const styles = useWarningStyles();
  const start = text.indexOf(words);
  // The quotation marks around it belong to it.
  const from = start > 0 ? start - 1 : start;
  const end = start + words.length + 1;
  if (start === -1) return text;
  return (
    <>
      {text.slice(0, from)}
      <span className={styles.unbroken}>{text.slice(from, end)}</span>
      {text.slice(end)}
    </>
  );
}
