import { makeStyles, tokens } from '@fluentui/react-components';

export const usePlaceStyles = makeStyles({
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  step: { minWidth: 0, overflowWrap: 'anywhere' },
  arrow: {
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});
