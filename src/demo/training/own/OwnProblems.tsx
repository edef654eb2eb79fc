import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { problemLine } from '../../../training/own/problem-line';
import type { Language } from '../../../training/scenario';
import { ownTexts } from '../texts/own-texts';
import { ownLoaded } from './load-own';

const useStyles = makeStyles({
  bar: { marginBottom: '24px' },
  list: { margin: '4px 0', paddingLeft: '1.2em' },
  line: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What is wrong with the company's own scenarios, for whoever writes them; nothing where nothing is. */
export function OwnProblems({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const { problems } = ownLoaded();
  const texts = ownTexts[language];
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{texts.problems(problems.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem, index) => (
            <li key={index} className={styles.line}>
              {problemLine(problem, language)}
            </li>
          ))}
        </ul>
        {texts.leftOut}
      </MessageBarBody>
    </MessageBar>
  );
}
