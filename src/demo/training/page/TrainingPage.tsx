import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useAsked } from '../../useAsked';
import { texts } from '../../texts';
import { useDark } from '../../theme';
import TrainingRoom from '../TrainingRoom';

/** The training room alone: no mailbox beside it, and nothing that a class should not find. */
export function TrainingPage() {
  const [asked, ask] = useAsked(({ language }) => texts[language].trainingRoom);
  const dark = useDark(asked.theme);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <TrainingRoom asked={asked} dark={dark} alone onAsk={ask} />
    </FluentProvider>
  );
}
