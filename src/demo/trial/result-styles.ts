import { makeStyles, tokens } from '@fluentui/react-components';
import { STACKED } from '../components/outlook-styles';

/** Room for two columns in a card. */
const WIDE = '@media (min-width: 800px)';

export const useResultStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '20px 0 4px' },
  first: { marginTop: '24px' },
  text: { color: tokens.colorNeutralForeground2, margin: '0 0 8px', maxWidth: '75ch' },
  card: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    [STACKED]: { padding: '10px 12px' },
  },
  levels: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px',
    margin: 0,
  },
  level: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', gap: '4px' },
  count: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  share: {
    marginInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  plain: { listStyleType: 'none', margin: 0, overflowWrap: 'anywhere' },
  check: { [WIDE]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '16px' } },
  fold: { justifyContent: 'flex-start', margin: '8px 0', textAlign: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  id: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    alignContent: 'start',
    margin: 0,
    [STACKED]: { marginTop: '6px' },
  },
  fact: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  firstLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: '4px 0 0' },
  findings: { margin: '8px 0 0', paddingInlineStart: '18px' },
  finding: { margin: '2px 0' },
  unread: { margin: '6px 0', [STACKED]: { margin: '8px 0' } },
});
