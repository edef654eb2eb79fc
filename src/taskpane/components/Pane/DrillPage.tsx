import { useEffect } from 'react';
import type { RefObject } from 'react';
import { sentenceOf, titleOf } from '../../../locales/format';
import { foundOf } from '../../found';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { usePaneStyles } from './Pane.styles';

/** Milliseconds after which a played warning ends by itself: long enough to read it, and nobody pulls a cable in them. */
const PLAYED_FOR = 15_000;

/** Ends a played warning, should the reader do nothing. */
export function usePlayed(drill: Inspected['drill'], reveal: () => void): void {
  const playing = drill !== undefined && !drill.revealed ? drill.id : undefined;
  useEffect(() => {
    if (playing === undefined) return undefined;
    const timer = setTimeout(reveal, PLAYED_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, reveal]);
}

export interface DrillPageProps {
  readonly drill: NonNullable<Inspected['drill']>;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** After a drill: that it was one, and what gave it away. */
export function DrillPage({ drill: { verdict }, headingRef }: DrillPageProps) {
  const styles = usePaneStyles();
  const catalogue = useCatalogue();
  const { drill } = catalogue.pane;
  return (
    <main className={styles.main}>
      <div className={styles.body}>
        <h1 ref={headingRef} tabIndex={-1} className={styles.drillHeading}>
          {drill.heading}
        </h1>
        <p className={styles.drillText}>{drill.text}</p>
        <h2 className={styles.drillHeading}>{drill.gaveAway}</h2>
        <ul className={styles.drillText}>
          {foundOf(verdict).flatMap(({ detector, findings }) =>
            findings.slice(0, 1).map((finding) => (
              <li key={detector}>
                <b>{titleOf(catalogue, detector)}</b> {sentenceOf(catalogue, finding, detector)}
              </li>
            )),
          )}
        </ul>
      </div>
    </main>
  );
}
