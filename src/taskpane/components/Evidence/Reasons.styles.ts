import { makeStyles, tokens } from '@fluentui/react-components';

export const useReasonsStyles = makeStyles({
  reasons: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  reason: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
    ':not(:last-child)': { marginBottom: tokens.spacingVerticalS },
  },
});
