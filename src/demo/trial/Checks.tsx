import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { CheckTally } from '../../report/tally';
import { checkTitle, withoutIt } from '../../report/words';
import type { ReportLanguage } from '../../report/words';
import { useResultStyles } from './result-styles';
import type { TrialTexts } from './texts/trial-texts';

interface ChecksProps {
  readonly texts: TrialTexts;
  readonly language: ReportLanguage;
  /** Those that decide come first. */
  readonly checks: readonly CheckTally[];
}

/** What each check did: those without which something would change at once, the others when somebody asks. */
export function Checks({ texts, language, checks }: ChecksProps) {
  const styles = useResultStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const deciding = checks.filter(({ changes }) => changes.length > 0);
  const others = checks.slice(deciding.length);
  const listed = (some: readonly CheckTally[]) =>
    some.map((check) => <Check key={check.detector} check={check} language={language} />);
  return (
    <>
      {deciding.length > 0 && <ul className={styles.list}>{listed(deciding)}</ul>}
      {others.length > 0 && (
        <Button
          className={styles.fold}
          appearance="subtle"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {texts.otherChecks(others.length)}
        </Button>
      )}
      <div id={id}>{isOpen && <ul className={styles.list}>{listed(others)}</ul>}</div>
    </>
  );
}

/** What one check did, and what would be without it. */
function Check({ check, language }: { readonly check: CheckTally; readonly language: ReportLanguage }) {
  const styles = useResultStyles();
  const { columns, nothingChanges } = language.texts;
  const { setting, changes } = withoutIt(check, language);
  return (
    <li className={mergeClasses(styles.card, styles.check)}>
      <div>
        <p className={styles.title}>{checkTitle(check.detector, language)}</p>
        <code className={styles.id}>{check.detector}</code>
      </div>
      <dl className={styles.facts}>
        <dt className={styles.fact}>{columns.messages}</dt>
        <dd className={styles.value}>{check.messages}</dd>
        <dt className={styles.fact}>{columns.without}</dt>
        <dd className={styles.value}>
          {changes === '' ? (
            nothingChanges
          ) : (
            <>
              <code className={styles.id}>{setting}</code>
              {`: ${changes}`}
            </>
          )}
        </dd>
      </dl>
    </li>
  );
}
