import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { today } from '../../dates';
import { addressOf } from '../../page-address';
import { CompanyHeading } from '../own/CompanyHeading';
import { ownLoaded } from '../own/load-own';
import { RoomBar } from '../RoomBar';
import type { RoomProps } from '../room-props';
import { useRoomStyles } from '../room-styles';
import { trainingTexts } from '../texts';
import { groupTexts } from '../texts/group';

/** Lines to sign on: with heading and facts they fill one page, A4 or Letter. */
const LINES = 20;
/** What the company's name and logo take of them. */
const LINES_OF_COMPANY = 2;

const useStyles = makeStyles({
  sheet: {
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    '@media print': { padding: 0, boxShadow: 'none' },
  },
  heading: { margin: '0 0 16px', fontSize: '24px', lineHeight: 1.3 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '10px 28px', margin: '0 0 16px' },
  fact: { display: 'flex', gap: '8px', flexGrow: 1, flexBasis: '180px', alignItems: 'baseline' },
  value: { margin: 0, flexGrow: 1, minHeight: '1.4em', borderBottom: `1px solid ${tokens.colorNeutralForeground2}` },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: { height: '30px', padding: '2px 8px', textAlign: 'left', border: `1px solid ${tokens.colorNeutralStroke1}` },
  number: { width: '2.6em', textAlign: 'right' },
  print: { marginBottom: '16px' },
});

/** A list of attendance, to print and to have signed. Nothing is typed into it: names stay on paper. */
export function Attendance(props: RoomProps) {
  const { asked } = props;
  const room = useRoomStyles();
  const styles = useStyles();
  const { attendance } = groupTexts[asked.language];
  const { columns } = attendance;
  const lines = LINES - (ownLoaded().company === undefined ? 0 : LINES_OF_COMPANY);
  const facts = [
    [attendance.date, today(asked.language)],
    [attendance.place, '\u00a0'],
    [attendance.trainer, '\u00a0'],
  ] as const;
  return (
    <div className={room.page}>
      <RoomBar
        {...props}
        title={attendance.title}
        close={{ href: addressOf(asked, 'training'), words: trainingTexts[asked.language].toRoom }}
      />
      <main className={room.reading} tabIndex={0} aria-label={attendance.title}>
        <div className={room.width}>
          <Button
            className={mergeClasses(styles.print, room.notPrinted)}
            size="large"
            appearance="primary"
            icon={<PrintRegular />}
            onClick={() => {
              window.print();
            }}
          >
            {attendance.print}
          </Button>
          <div className={styles.sheet}>
            <CompanyHeading />
            <h2 className={styles.heading}>{attendance.heading}</h2>
            <dl className={styles.facts}>
              {facts.map(([name, value]) => (
                <div key={name} className={styles.fact}>
                  <dt>{name}</dt>
                  <dd className={styles.value}>{value}</dd>
                </div>
              ))}
            </dl>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
                    {columns.number}
                  </th>
                  <th scope="col" className={styles.cell}>
                    {columns.name}
                  </th>
                  <th scope="col" className={styles.cell}>
                    {columns.department}
                  </th>
                  <th scope="col" className={styles.cell}>
                    {columns.signature}
                  </th>
                </tr>
              </thead>
              <tbody>
                {Array.from({ length: lines }, (_, index) => (
                  <tr key={index}>
                    <td className={mergeClasses(styles.cell, styles.number)}>{index + 1}</td>
                    <td className={styles.cell} />
                    <td className={styles.cell} />
                    <td className={styles.cell} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </main>
    </div>
  );
}
