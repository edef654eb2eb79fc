import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { visibleLines } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { useExcerptStyles } from './Excerpt.styles';
import { stretchesOf } from './risky-words';

const LINES = 8;
const CHARACTERS = 320;

export interface ExcerptProps {
  readonly text: string;
  /** What stands above it; else that it was taken from the file. */
  readonly caption?: string;
}

/** Lines of a macro, a formula, a command: as they stand, with nothing invisible left in them and nothing to run. */
export function Excerpt({ text, caption }: ExcerptProps) {
  const styles = useExcerptStyles();
  const { evidence } = useCatalogue().pane;
  const [whole, setWhole] = useState(false);
  const label = useId();
  const lines = visibleLines(text).split('\n');
  const short = lines.slice(0, LINES).join('\n').slice(0, CHARACTERS);
  const full = lines.join('\n');
  const isLong = short.length < full.length;
  const shown = whole || !isLong ? full : `${short} …`;
  return (
    <figure className={styles.figure}>
      <figcaption id={label} className={styles.caption}>
        {caption ?? evidence.excerpt}
      </figcaption>
      <pre className={styles.lines} lang="zxx" dir="ltr" aria-labelledby={label}>
        <code className={styles.code}>
          {stretchesOf(shown).map((stretch, index) =>
            stretch.risky ? (
              <mark key={index} className={styles.risky}>
                {stretch.text}
              </mark>
            ) : (
              stretch.text
            ),
          )}
        </code>
      </pre>
      {isLong && (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? evidence.lessExcerpt : evidence.wholeExcerpt}
        </Button>
      )}
    </figure>
  );
}
