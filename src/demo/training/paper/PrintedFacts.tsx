import { makeStyles } from '@fluentui/react-components';
import type { Language } from '../../../training/scenario';
import { today } from '../../dates';
import { CompanyHeading } from '../own/CompanyHeading';
import { useRoomStyles } from '../room-styles';
import { groupTexts } from '../texts/group';

const useStyles = makeStyles({
  facts: { margin: '0 0 16px', fontSize: '16px' },
  fact: { display: 'inline', marginRight: '24px' },
  value: { display: 'inline', margin: '0 0 0 6px' },
});

/** On paper, above a result: when it was, and of which draw. */
export function PrintedFacts({ language, draw }: { readonly language: Language; readonly draw: string }) {
  const room = useRoomStyles();
  const styles = useStyles();
  const { printed } = groupTexts[language];
  return (
    <div className={room.onlyPrinted}>
      <CompanyHeading />
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt className={styles.value}>{printed.date}:</dt>
          <dd className={styles.value}>{today(language)}</dd>
        </div>
        <div className={styles.fact}>
          <dt className={styles.value}>{printed.draw}:</dt>
          <dd className={styles.value}>{draw}</dd>
        </div>
      </dl>
    </div>
  );
}
