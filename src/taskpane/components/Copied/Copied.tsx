import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { copy } from '../../copy';
import { useCatalogue } from '../../language';
import { useCopiedStyles } from './Copied.styles';

export interface CopiedText {
  /** What to say of the last copy; '' before the first. */
  readonly said: string;
  /** The text itself, where the clipboard is closed: to be copied by hand. */
  readonly byHand: string | undefined;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly offer: (text: string) => Promise<void>;
}

/** Copies texts, and offers them for copying by hand where Outlook keeps the clipboard closed. */
export function useCopied(): CopiedText {
  const { details } = useCatalogue().pane;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  return {
    said,
    byHand,
    field,
    async offer(text) {
      const copied = await copy(text);
      setByHand(copied ? undefined : text);
      setSaid(copied ? details.copied : details.copyByHand);
      if (!copied) requestAnimationFrame(() => field.current?.select());
    },
  };
}

export interface CopiedProps {
  readonly copied: CopiedText;
  readonly label: string;
}

/** Whether the copy worked; below it the text, where it did not. */
export function Copied({ copied: { said, byHand, field }, label }: CopiedProps) {
  const styles = useCopiedStyles();
  return (
    <>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {byHand !== undefined && (
        <textarea ref={field} readOnly className={styles.field} rows={6} value={byHand} aria-label={label} />
      )}
    </>
  );
}
