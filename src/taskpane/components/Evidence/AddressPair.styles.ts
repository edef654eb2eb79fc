import { makeStyles, tokens } from '@fluentui/react-components';

export const useAddressPairStyles = makeStyles({
  pair: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  side: {
    // Side by side where an address has room, one above the other at 320 px.
    flex: '1 1 190px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  address: { margin: 0, overflowWrap: 'anywhere' },
  honest: {
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
  },
  wrong: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
  },
});
