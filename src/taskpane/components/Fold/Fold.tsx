import type { ReactNode } from 'react';
import { useFoldStyles } from './Fold.styles';

export interface FoldProps {
  /** What it says while it is closed. */
  readonly label: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Something folded away. Office.js moves the focus itself when Tab is pressed (outlook-web-16.01, `_tabbableElements`), and its
 * list knows no `<summary>`: without a tabIndex of its own the keyboard never gets there.
 */
export function Fold({ label, className, children }: FoldProps) {
  const styles = useFoldStyles();
  return (
    <details className={className}>
      <summary tabIndex={0} className={styles.summary}>
        {label}
      </summary>
      {children}
    </details>
  );
}
