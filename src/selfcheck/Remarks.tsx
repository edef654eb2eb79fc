import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { areaOf, stateOf } from '../checkup/remark';
import type { Remark } from '../checkup/remark';
import { filesOf, linesOf, says, todo } from '../checkup/words';
import { usePageStyles } from './page-styles';
import { StateIcon } from './StateIcon';
import type { PageWords } from './useWords';

/** Something that is wrong: what, where, and what to do. */
export function WrongRemark({ words, remark }: { readonly words: PageWords; readonly remark: Remark }) {
  const styles = usePageStyles();
  const { texts } = words.report;
  const state = stateOf(remark);
  const files = filesOf(words.report, remark);
  const what = todo(words.report, remark);
  return (
    <li className={mergeClasses(styles.card, state === 'fault' ? styles.fault : styles.warning)}>
      <StateIcon state={state} word={texts.states[state]} />
      <div>
        <h3 className={styles.area}>{texts.areas[areaOf(remark)]}</h3>
        <p className={styles.text}>{says(words.report, remark)}</p>
        {files !== '' && <p className={styles.files}>{files}</p>}
        {remark.lines.length > 0 && (
          <ul className={styles.lines}>
            {linesOf(remark).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
        {what !== undefined && (
          <p className={styles.todo}>
            <span className={styles.todoWord}>{words.page.whatToDo}</span> {what}
          </p>
        )}
      </div>
    </li>
  );
}

interface QuietRemarkProps {
  readonly words: PageWords;
  readonly remark: Remark;
  /** What one can do about it here. */
  readonly children?: ReactNode;
}

/** Something that is well, or was not looked at, in a line. */
export function QuietRemark({ words, remark, children }: QuietRemarkProps) {
  const styles = usePageStyles();
  const { texts } = words.report;
  const state = stateOf(remark);
  return (
    <li className={styles.row}>
      <StateIcon state={state} word={texts.states[state]} />
      <div>
        <span className={styles.rowArea}>{texts.areas[areaOf(remark)]}</span>
        <p className={styles.text}>{says(words.report, remark)}</p>
        {children}
      </div>
    </li>
  );
}
