import { makeStyles, Slider } from '@fluentui/react-components';
import { ONE_COLUMN } from '../../components/outlook-styles';
import { mailOf } from './month-mail';
import { headlineOf, monthName } from './month-words';
import { months } from './months';
import type { Month } from './months';
import { timeTexts } from './texts';
import { WavesTrack } from './WavesTrack';
import type { Language } from '../../../training/scenario';

const useStyles = makeStyles({
  slider: { width: '100%', minWidth: 0 },
  whole: { padding: '0 8px', [ONE_COLUMN]: { padding: 0 } },
});

export interface MonthSliderProps {
  readonly language: Language;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
}

/** From January 2018 to December 2023, a month a step, above a picture of Emotet's waves and pauses. */
export function MonthSlider({ language, month, onMonth }: MonthSliderProps) {
  const styles = useStyles();
  const texts = timeTexts[language];
  return (
    <div className={styles.whole}>
      <Slider
        className={styles.slider}
        aria-label={texts.month}
        aria-valuetext={`${monthName(month, language)}: ${headlineOf(month, texts)}. ${texts.messages(mailOf(month, language).length)}`}
        min={0}
        max={months.length - 1}
        value={months.indexOf(month)}
        onChange={(_event, { value }) => {
          const chosen = months[value];
          if (chosen !== undefined) onMonth(chosen);
        }}
      />
      <WavesTrack language={language} month={month} />
    </div>
  );
}
