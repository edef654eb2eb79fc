import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useCatalogue } from '../../language';
import { inLanguage } from '../../organisation';
import type { Organisation } from '../../organisation';
import { closeOnEscape } from '../escape';
import { useAdviceStyles } from './Advice.styles';

export interface AdviceProps {
  readonly page: 'clicked' | 'trust';
  readonly organisation: Organisation;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
}

/** A page of its own inside the pane: what to do after the click, or how to know our voice. */
export function Advice({ page, organisation, headingRef, onBack }: AdviceProps) {
  const styles = useAdviceStyles();
  const { pane } = useCatalogue();
  const opened = useRef(false);

  useEffect(() => {
    // The page loads on demand: by the time that it is there, the button that opened it has gone, and the focus with it.
    if (!opened.current) headingRef.current?.focus();
    opened.current = true;
  }, [headingRef]);

  return (
    <main
      className={styles.page}
      onKeyDown={(event) => {
        closeOnEscape(event, onBack);
      }}
    >
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {pane.actions.back}
      </Button>
      <h1 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {pane[page].heading}
      </h1>
      {page === 'clicked' ? <Clicked organisation={organisation} /> : <Trust />}
    </main>
  );
}

function Clicked({ organisation: { name, contact, alreadyClicked } }: Pick<AdviceProps, 'organisation'>) {
  const styles = useAdviceStyles();
  const { language, pane } = useCatalogue();
  const own = inLanguage(contact?.text, language);
  const steps = inLanguage(alreadyClicked, language) ?? pane.clicked.steps;
  const ways = [contact?.phone, contact?.mail, contact?.url].filter((way) => way !== undefined);
  return (
    <>
      <p className={styles.text}>{pane.clicked.opening}</p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={index} className={styles.step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <div className={styles.contact}>
        {own === undefined && ways.length === 0 ? (
          <p className={styles.text}>{pane.clicked.noContact}</p>
        ) : (
          <>
            <p className={styles.text}>
              <b>{pane.clicked.contact}</b> {name}
            </p>
            {own !== undefined && <p className={styles.text}>{own}</p>}
            {ways.map((way) => (
              <p key={way} className={styles.number}>
                {way}
              </p>
            ))}
          </>
        )}
      </div>
      <p className={styles.text}>{pane.clicked.closing}</p>
    </>
  );
}

function Trust() {
  const styles = useAdviceStyles();
  const { pane } = useCatalogue();
  return (
    <>
      <ul className={styles.points}>
        {pane.trust.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <figure className={styles.figure}>
        <figcaption className={styles.text}>{pane.trust.bar}</figcaption>
        {/* As Outlook draws an error message of an add-in: its icon, then the text. */}
        <div className={styles.bar}>
          <ErrorCircleFilled className={styles.barIcon} aria-hidden="true" />
          <span>
            <b>{pane.product}</b> {pane.banners.emotet}
          </span>
        </div>
      </figure>
    </>
  );
}
