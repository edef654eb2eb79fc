import { makeStyles, tokens } from '@fluentui/react-components';

export const useFoldStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
});
