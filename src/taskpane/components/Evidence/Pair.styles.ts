import { makeStyles, tokens } from '@fluentui/react-components';

export const usePairStyles = makeStyles({
  pair: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    // The lines between are the colour behind, shining through.
    gap: '1px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  side: {
    // Two addresses have room beside each other from about 560 px on.
    flex: '1 1 240px',
    minWidth: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, marginTop: '1px', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  wrongIcon: { color: tokens.colorStatusDangerForeground1 },
  words: { minWidth: 0 },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
});
