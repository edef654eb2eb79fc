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
import { adviceFor, headingFor } from '../../../locales/warning';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { Progress } from './Progress';
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
  const { verdict, done } = inspected;
  const look = level ?? 'checking';
  const Icon = icons[look];
  const said = verdict?.mailServer && pane.mailServer[verdict.mailServer.level];
  const pattern = level === 'danger' && verdict !== undefined ? patternOf(catalogue, verdict) : undefined;
  return (
    <div className={mergeClasses(styles.warning, styles[look])}>
      <div className={styles.inner}>
        <Icon className={mergeClasses(styles.icon, look !== 'danger' && styles[`${look}Icon`])} aria-hidden="true" />
        <div className={styles.words}>
          <h1
            ref={headingRef}
            tabIndex={-1}
            className={mergeClasses(styles.heading, level === 'danger' && styles.dangerHeading)}
          >
            {level === undefined ? pane.stages.checking : headingFor(catalogue, level, verdict?.carrier)}
          </h1>
          <p className={styles.sentence}>
            {level === undefined ? soFar(catalogue, verdict) : sentence(catalogue, inspected, level)}
          </p>
          {said !== undefined && <p className={styles.pattern}>{said}</p>}
          {pattern !== undefined && <p className={styles.pattern}>{pattern}</p>}
        </div>
      </div>
      {!done && <Progress inspected={inspected} />}
    </div>
  );
}

/** The first verdict comes from names and addresses, and sharpens: until then it is called what it is. */
function soFar({ pane }: Catalogue, verdict: Verdict | undefined): string | undefined {
  if (verdict === undefined) return undefined;
  return verdict.level === 'notice' ? pane.stages.soFar.notice : pane.stages.soFar.nothing;
}

function sentence(catalogue: Catalogue, { verdict, failure }: Inspected, level: Level) {
  const { pane } = catalogue;
  if (level === 'unchecked' && failure !== undefined) return pane.checkFailed[failure];
  const advice = adviceFor(catalogue, level, verdict?.carrier);
  const pieces = piecesOf(catalogue, advice, { enableContent: pane.office.enableContent });
  return pieces.map((piece, index) => (piece.kind === 'value' ? <b key={index}>{piece.text}</b> : piece.text));
}

/** "Reply to a stolen conversation + …: a known Emotet tactic (pattern D)". */
function patternOf(catalogue: Catalogue, { emotetPattern, outcomes }: Verdict): string {
  const { pattern } = catalogue.pane;
  if (emotetPattern === null) return pattern.other;
  const stolen = outcomes.some(({ state, group }) => state === 'found' && group === 'thread');
  return formatSentence(catalogue, stolen ? pattern.stolen : pattern.line, {
    carrier: pattern.carriers[emotetPattern],
    letter: emotetPattern,
  });
}
