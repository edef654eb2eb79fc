import { makeStyles, tokens } from '@fluentui/react-components';
import { card, focusRing, ONE_COLUMN, page, STACKED } from '../components/outlook-styles';

const PRINTED = '@media print';

/** Two columns, the message and what is said of it; one above the other where there is no room. */
export const useRoomStyles = makeStyles({
  page: { ...page, gridTemplateRows: 'auto minmax(0, 1fr)', [PRINTED]: { display: 'block', height: 'auto' } },
  columns: {
    minHeight: 0,
    display: 'grid',
    gap: '8px',
    padding: '8px',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(340px, 36%)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [ONE_COLUMN]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
    [STACKED]: { gap: '6px', padding: '6px' },
  },
  card: { ...card, position: 'relative', display: 'flex', flexDirection: 'column' },
  scrolling: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '20px 24px',
    [STACKED]: { padding: '12px 14px' },
    ...focusRing,
  },
  /** Text that a room can read. */
  large: { fontSize: '22px', lineHeight: 1.45, wordBreak: 'auto-phrase', [STACKED]: { fontSize: '18px' } },
  heading: {
    margin: '0 0 10px',
    fontSize: '28px',
    lineHeight: 1.25,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    wordBreak: 'auto-phrase',
    [STACKED]: { fontSize: '21px' },
  },
  /** One column of reading width. */
  reading: {
    overflowY: 'auto',
    padding: '24px 16px 48px',
    ...focusRing,
    [PRINTED]: { overflow: 'visible', padding: 0 },
  },
  /** For the screen alone. */
  notPrinted: { [PRINTED]: { display: 'none' } },
  /** For paper alone. */
  onlyPrinted: { display: 'none', [PRINTED]: { display: 'block' } },
  width: { maxWidth: '1040px', margin: '0 auto' },
});
