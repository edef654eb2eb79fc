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
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  wrongIcon: { color: tokens.colorStatusDangerForeground1 },
  // In line with the label, past the icon.
  value: { margin: `0 0 0 calc(16px + ${tokens.spacingHorizontalS})`, overflowWrap: 'anywhere' },
});
