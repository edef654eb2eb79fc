import { mergeClasses } from '@fluentui/react-components';
import { version } from '../../detection/version';
import { visible } from '../../locales/visible';
import { levelsByLoudness } from '../../report/tally';
import type { Tally } from '../../report/tally';
import { reasonIn, said, shareOf } from '../../report/words';
import type { ReportLanguage } from '../../report/words';
import { Checks } from './Checks';
import { LevelBadge } from './LevelBadge';
import { LoudMessage } from './LoudMessage';
import { useResultStyles } from './result-styles';
import type { TrialTexts } from './texts/trial-texts';

interface ResultProps {
  readonly trial: TrialTexts;
  readonly tally: Tally;
  /** In which the messages were judged: their findings are sentences already. */
  readonly language: ReportLanguage;
  /** ISO 8601 */
  readonly day: string;
}

/** What the page of `scan --report` says, on this one. */
export function Result({ trial, tally, language, day }: ResultProps) {
  const styles = useResultStyles();
  const { judged, levels, checks, loudest, quieter, unread, moreUnread } = tally;
  const { catalogue, texts } = language;
  const { headings } = texts;
  return (
    <div lang={catalogue.language}>
      <h2 className={mergeClasses(styles.heading, styles.first)}>{texts.title}</h2>
      <p className={styles.text}>{said(language, texts.judged, { count: judged, day, version })}</p>
      <h3 className={styles.heading}>{headings.levels}</h3>
      <dl className={styles.levels}>
        {levelsByLoudness.map((level) => (
          <div key={level} className={mergeClasses(styles.card, styles.level)}>
            <dt>
              <LevelBadge level={level} language={language} />
            </dt>
            <dd className={styles.count}>
              {levels[level]} <span className={styles.share}>{shareOf(level, tally)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{headings.checks}</h3>
      <p className={styles.text}>{checks.length === 0 ? texts.noChecks : texts.checksHint}</p>
      <Checks texts={trial} language={language} checks={checks} />
      <h3 className={styles.heading}>{headings.loudest}</h3>
      {loudest.length === 0 && <p className={styles.text}>{texts.noLoud}</p>}
      <ol className={styles.list}>
        {loudest.map((message, index) => (
          <LoudMessage key={index} message={message} language={language} />
        ))}
      </ol>
      {quieter > 0 && <p>{said(language, texts.quieter, { count: quieter })}</p>}
      {unread.length > 0 && (
        <>
          <h3 className={styles.heading}>{headings.unread}</h3>
          <ul className={mergeClasses(styles.card, styles.plain)}>
            {unread.map(({ input, error }, index) => (
              <li key={index} className={styles.unread}>
                <bdi>{visible(input)}</bdi> <span className={styles.fact}>{reasonIn(language, error)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {moreUnread > 0 && <p>{said(language, texts.moreUnread, { count: moreUnread })}</p>}
    </div>
  );
}
