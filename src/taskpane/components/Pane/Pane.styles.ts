import { makeStyles, tokens } from '@fluentui/react-components';
import { heard } from '../heard';

export const usePaneStyles = makeStyles({
  // Japanese breaks between phrases where the browser knows how.
  pane: { flexGrow: 1, display: 'flex', flexDirection: 'column', wordBreak: 'auto-phrase' },
  main: { flexGrow: 1 },
  // Colors are what is seen of a verdict first: one of another message has none. Its words stay readable, unlike with opacity.
  stale: { filter: 'grayscale(1) brightness(0.85)' },
  staleNote: {
    margin: 0,
    // In line with everything below it.
    padding: `${tokens.spacingVerticalS} max(${tokens.spacingHorizontalL}, 50% - 360px + ${tokens.spacingHorizontalL})`,
    backgroundColor: tokens.colorNeutralBackground5,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    boxSizing: 'border-box',
    maxWidth: '720px',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  drillHeading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  drillText: { margin: 0 },
  heard,
});
