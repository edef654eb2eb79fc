import { mergeClasses } from '@fluentui/react-components';
import { visible } from '../../locales/visible';
import type { Loud } from '../../report/tally';
import { checkTitle, said, timeOf } from '../../report/words';
import type { ReportLanguage } from '../../report/words';
import { LevelBadge } from './LevelBadge';
import { useResultStyles } from './result-styles';

/** A message of which its reader would be told, and why. Everything in it that came from mail is text with nothing invisible in it. */
export function LoudMessage({ message, language }: { readonly message: Loud; readonly language: ReportLanguage }) {
  const styles = useResultStyles();
  const { level, score, input, subject, from, receivedAt, findings, moreFindings } = message;
  const { texts } = language;
  const about = [...(from === null ? [] : [from]), ...(receivedAt === null ? [] : [timeOf(receivedAt)]), input];
  return (
    <li className={styles.card}>
      <div className={styles.firstLine}>
        <LevelBadge level={level} language={language} />
        <bdi className={styles.title}>{subject === '' ? texts.noSubject : visible(subject)}</bdi>
      </div>
      <p className={styles.about}>
        {about.map((text, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            <bdi>{visible(text)}</bdi>
          </span>
        ))}
        {` · ${texts.columns.score} ${score}`}
      </p>
      <ul className={styles.findings}>
        {findings.map(({ detector, text }, index) => (
          <li key={index} className={styles.finding}>
            <span className={styles.title}>{checkTitle(detector, language)}</span> {visible(text, LONGEST_SENTENCE)}
          </li>
        ))}
        {moreFindings > 0 && (
          <li className={mergeClasses(styles.finding, styles.fact)}>
            {said(language, texts.moreFindings, { count: moreFindings })}
          </li>
        )}
      </ul>
    </li>
  );
}

/** Characters of a sentence with its values. */
const LONGEST_SENTENCE = 500;
