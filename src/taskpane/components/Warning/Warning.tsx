import { mergeClasses } from '@fluentui/react-components';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { ShieldErrorFilled } from '@fluentui/react-icons/svg/shield-error';
import { ShieldQuestionRegular } from '@fluentui/react-icons/svg/shield-question';
import { ShieldTaskRegular } from '@fluentui/react-icons/svg/shield-task';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Ref } from 'react';
import type { Level, Verdict } from '../../../detection/contract';
import type { Catalogue } from '../../../locales/catalogue';
import { formatSentence, piecesOf } from '../../../locales/format';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { useWarningStyles } from './Warning.styles';

const icons = {
  danger: ShieldErrorFilled,
  caution: WarningFilled,
  notice: InfoFilled,
  'no-signs': ShieldTaskRegular,
  unchecked: ShieldQuestionRegular,
  checking: SearchRegular,
};

export interface WarningProps {
  readonly inspected: Inspected;
  /** Undefined: still checking. */
  readonly level: Level | undefined;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The three seconds: a heading, one sentence that says what to do, and Emotet's pattern in one line. */
export function Warning({ inspected, level, headingRef }: WarningProps) {
  const styles = useWarningStyles();
  const catalogue = useCatalogue();
  const { pane } = catalogue;
  const look = level ?? 'checking';
  const Icon = icons[look];
  const pattern =
    level === 'danger' && inspected.verdict !== undefined ? patternOf(catalogue, inspected.verdict) : undefined;
  return (
    <div className={mergeClasses(styles.warning, styles[look])}>
      <div className={styles.inner}>
        {' '}
        <Icon className={mergeClasses(styles.icon, look !== 'danger' && styles[`${look}Icon`])} aria-hidden="true" />
        <div className={styles.words}>
          <h1
            ref={headingRef}
            tabIndex={-1}
            className={mergeClasses(styles.heading, level === 'danger' && styles.dangerHeading)}
          >
            {level === undefined ? pane.stages.checking : pane.headings[level]}
          </h1>
          {level !== undefined && <p className={styles.sentence}>{sentence(catalogue, inspected, level)}</p>}
          {pattern !== undefined && <p className={styles.pattern}>{pattern}</p>}
        </div>
      </div>{' '}
    </div>
  );
}

function sentence(catalogue: Catalogue, { verdict, failure }: Inspected, level: Level) {
  const { pane } = catalogue;
  if (level === 'unchecked' && failure !== undefined) return pane.checkFailed[failure];
  if (level !== 'danger' || verdict === undefined) return pane.advice[level];
  const pieces = piecesOf(catalogue, pane.warning[carrierOf(verdict)], { enableContent: pane.office.enableContent });
  return pieces.map((piece, index) => (piece.kind === 'value' ? <b key={index}>{piece.text}</b> : piece.text));
}

/** What the reader must leave alone. */
function carrierOf({ outcomes }: Verdict): 'attachment' | 'link' | 'both' {
  const findings = outcomes.flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []));
  const attachment = findings.some(({ where }) => where.in === 'part');
  const link = outcomes.some(
    (outcome) =>
      outcome.state === 'found' &&
      outcome.group === 'link' &&
      outcome.findings.some(({ where }) => where.in === 'body'),
  );
  return attachment === link ? 'both' : attachment ? 'attachment' : 'link';
}

/** "Reply to a stolen conversation + …: Emotet's pattern D". */
function patternOf(catalogue: Catalogue, { emotetPattern, outcomes }: Verdict): string {
  const { pattern } = catalogue.pane;
  if (emotetPattern === null) return pattern.other;
  const stolen = outcomes.some(({ state, group }) => state === 'found' && group === 'thread');
  return formatSentence(catalogue, stolen ? pattern.stolen : pattern.line, {
    carrier: pattern.carriers[emotetPattern],
    letter: emotetPattern,
  });
}
