import { makeStyles, tokens } from '@fluentui/react-components';

export const useMissingPartStyles = makeStyles({
  missing: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
