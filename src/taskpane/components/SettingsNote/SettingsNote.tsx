import { titleOf } from '../../../locales/format';
import { problemLine } from '../../../settings/problem';
import { useCatalogue } from '../../language';
import type { Organisation } from '../../organisation';
import { Fold } from '../Fold/Fold';
import { useSettingsNoteStyles } from './SettingsNote.styles';

export interface SettingsNoteProps {
  readonly organisation: Organisation;
}

/** One line for the reader when the organisation's settings are missing or wrong; for whoever mends them, what is wrong. */
export function SettingsProblems({ organisation: { problem, problems, file } }: SettingsNoteProps) {
  const styles = useSettingsNoteStyles();
  const catalogue = useCatalogue();
  if (problem === undefined) return null;
  return (
    <div className={styles.note}>
      <p className={styles.line}>{catalogue.pane.settings[problem]}</p>
      {problems.length > 0 && (
        <Fold label={catalogue.settings.details}>
          <ul className={styles.list}>
            {problems.map((one, index) => (
              <li key={index}>{problemLine(catalogue, one, file ?? 'config')}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

/** Which checks the organisation does without: nobody may take their silence for an answer. */
export function SwitchedOff({ organisation: { inspection } }: SettingsNoteProps) {
  const styles = useSettingsNoteStyles();
  const catalogue = useCatalogue();
  const titles = (wish: 'off' | 'lowered') =>
    Object.entries(inspection.detectors).flatMap(([detector, set]) =>
      set === wish ? [titleOf(catalogue, detector)] : [],
    );
  const off = titles('off');
  const lowered = titles('lowered');
  if (off.length === 0 && lowered.length === 0) return null;
  return (
    <div className={styles.note}>
      {off.length > 0 && (
        <p className={styles.line}>
          {catalogue.settings.off} {off.join(' · ')}
        </p>
      )}
      {lowered.length > 0 && (
        <p className={styles.line}>
          {catalogue.settings.lowered} {lowered.join(' · ')}
        </p>
      )}
    </div>
  );
}
