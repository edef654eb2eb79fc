import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingViewStyles = makeStyles({
  finding: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  sentence: { margin: 0 },
  value: { fontWeight: tokens.fontWeightSemibold },
});
