import { makeStyles, tokens } from '@fluentui/react-components';

export const useActionsStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // The last letter of a Japanese label would stand alone in the narrowest pane.
  button: { flexGrow: 1, textWrap: 'balance' },
  told: { margin: 0, ':not(:empty)': { marginTop: tokens.spacingVerticalS } },
});
