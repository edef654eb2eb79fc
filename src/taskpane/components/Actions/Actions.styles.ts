import { makeStyles, tokens } from '@fluentui/react-components';

export const useActionsStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  told: { margin: 0, ':not(:empty)': { marginTop: tokens.spacingVerticalS } },
});
