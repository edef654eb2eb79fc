import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Verdict } from '../../../detection/contract';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { reportText } from '../../report-text';
import { useEvidenceStyles } from './Evidence.styles';

export interface TechnicalDetailsProps {
  readonly inspected: Inspected;
  readonly verdict: Verdict;
}

/** For the security team: what decided, with a copy to take along. */
export function TechnicalDetails({ inspected, verdict }: TechnicalDetailsProps) {
  const styles = useEvidenceStyles();
  const catalogue = useCatalogue();
  const { details } = catalogue.pane;
  const [copied, setCopied] = useState<'text' | 'json' | { readonly byHand: string }>();
  const byHand = useRef<HTMLTextAreaElement>(null);
  const found = verdict.outcomes.filter((outcome) => outcome.state === 'found');
  const failed = verdict.outcomes.filter(({ state }) => state === 'failed').map(({ detector }) => detector);
  const techniques = [...new Set(found.flatMap(({ attack }) => attack))].sort();

  const copy = async (kind: 'text' | 'json') => {
    const text = kind === 'text' ? reportText(catalogue, inspected, verdict.level) : JSON.stringify(verdict, null, 2);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(kind);
    } catch {
      // Frames may be kept from the clipboard by the page around them.
      setCopied({ byHand: text });
      requestAnimationFrame(() => byHand.current?.select());
    }
  };

  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{details.heading}</summary>
      <dl className={styles.details}>
        <dt>{details.score}</dt>
        <dd className={styles.detail}>{verdict.score}</dd>
        {verdict.rules.length > 0 && (
          <>
            <dt>{details.rules}</dt>
            <dd className={styles.detail}>{verdict.rules.join(', ')}</dd>
          </>
        )}
        <dt>{details.detector}</dt>
        <dd className={styles.detail}>{found.map(({ detector }) => detector).join(', ')}</dd>
        {techniques.length > 0 && (
          <>
            <dt>{details.techniques}</dt>
            <dd className={styles.detail}>{techniques.join(', ')}</dd>
          </>
        )}
        {failed.length > 0 && (
          <>
            <dt>{details.failed}</dt>
            <dd className={styles.detail}>{failed.join(', ')}</dd>
          </>
        )}
        <dt>{details.version}</dt>
        <dd className={styles.detail}>{verdict.version}</dd>
      </dl>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy('text')}>
          {details.copyText}
        </Button>
        <Button size="small" onClick={() => void copy('json')}>
          {details.copyJson}
        </Button>
      </div>
      <p role="status" className={styles.foldText}>
        {copied === undefined ? '' : typeof copied === 'string' ? details.copied : details.copyByHand}
      </p>
      {typeof copied === 'object' && (
        <textarea
          ref={byHand}
          readOnly
          rows={4}
          aria-label={details.heading}
          className={styles.copy}
          value={copied.byHand}
        />
      )}
    </details>
  );
}
