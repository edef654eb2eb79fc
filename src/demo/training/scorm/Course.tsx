import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Suspense, use, useEffect, useState } from 'react';
import { toldIn } from '../../../training/scenarios';
import { readAddress, type Asked } from '../../page-address';
import { spoken } from '../../spoken-language';
import { texts as allTexts } from '../../texts';
import { useDark } from '../../theme';
import { usePageTitle } from '../../useAsked';
import { isOfQuiz, readProgress, writeProgress, type QuizMemory } from '../memory/quiz-memory';
import { Quiz } from '../Quiz';
import { bareName, choiceOf, withChoice } from '../../../training/quiz/choice';
import { newDraw } from '../../../training/quiz/draw';
import { courseTexts } from '../texts/course-texts';
import { Attempt } from './attempt';
import { findApi } from './find-api';

/** Of the page's address there is nothing that the learner could change: it is the platform's. */
export default function Course({ packaged }: { readonly packaged: string }) {
  const [asked, setAsked] = useState<Asked>(() => readAddress(packaged, navigator.language));
  const dark = useDark(asked.theme);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Suspense>
        <CourseQuiz asked={asked} dark={dark} onAsk={setAsked} />
      </Suspense>
    </FluentProvider>
  );
}

interface CourseQuizProps {
  readonly asked: Asked;
  readonly dark: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** The quiz as a learning platform plays it: it goes on where it was left, and what came of it is told to the platform. */
function CourseQuiz({ asked, dark, onAsk }: CourseQuizProps) {
  const language = use(spoken(asked.language));
  usePageTitle(language, allTexts[language].trainingRoom);
  const [attempt] = useState(() => new Attempt(findApi(window)));
  const [platform, setPlatform] = useState(attempt.platform);
  const [before] = useState(() => readProgress(attempt.suspended));
  const [draw, setDraw] = useState(() => {
    const named = asked.draw ?? '';
    // A package may say what is drawn from, and leave the drawing to each who takes it.
    const own = bareName(named) === '' ? withChoice(newDraw(), choiceOf(named, toldIn(language))) : named;
    return before?.draw ?? own;
  });
  useEffect(() => {
    const finish = (): void => {
      attempt.finish();
    };
    // Unlike "unload" it comes on phones as well, and when a frame is taken away.
    window.addEventListener('pagehide', finish);
    return () => {
      window.removeEventListener('pagehide', finish);
    };
  }, [attempt]);

  const [memory] = useState<QuizMemory>(() => ({
    recall: (name, ids) => (before !== undefined && isOfQuiz(before, name, ids) ? before : undefined),
    remember(progress, of) {
      const { results } = progress;
      const right = results.filter((result) => result.right).length;
      attempt.record(writeProgress(progress), results.length === of ? attempt.outcomeOf(right, of) : undefined);
      setPlatform(attempt.platform);
    },
  }));
  return (
    <Quiz
      asked={{ ...asked, language, draw, group: false, room: 'quiz' }}
      dark={dark}
      alone
      course={{
        memory,
        note: courseTexts[language][platform],
        resultOf: (right, of) => {
          const { points, passed } = attempt.outcomeOf(right, of);
          return courseTexts[language][passed ? 'passed' : 'failed'](points, attempt.passMark);
        },
      }}
      onAsk={(next) => {
        if (next.draw !== undefined) setDraw(next.draw);
        onAsk({ ...next, draw: asked.draw });
      }}
    />
  );
}
