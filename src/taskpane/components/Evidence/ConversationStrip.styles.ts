import { makeStyles, tokens } from '@fluentui/react-components';

export const useConversationStripStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  person: {
    // Two addresses have room beside each other from about 560 px on.
    flex: '1 1 240px',
    minWidth: 0,
    boxSizing: 'border-box',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  now: { borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}` },
  wrong: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground3 },
  wrongIcon: { color: tokens.colorStatusDangerForeground1 },
  who: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  changes: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  change: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  told: { margin: 0, overflowWrap: 'anywhere', textWrap: 'pretty' },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
