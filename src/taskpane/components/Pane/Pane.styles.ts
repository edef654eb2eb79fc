import { makeStyles, tokens } from '@fluentui/react-components';
import { heard } from '../heard';

export const usePaneStyles = makeStyles({
  // Japanese breaks between phrases where the browser knows how.
  pane: { flexGrow: 1, display: 'flex', flexDirection: 'column', wordBreak: 'auto-phrase' },
  main: { flexGrow: 1 },
  body: {
    boxSizing: 'border-box',
    maxWidth: '720px',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  heard,
});
