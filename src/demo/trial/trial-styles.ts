import { makeStyles, tokens } from '@fluentui/react-components';
import { STACKED } from '../components/outlook-styles';

export const useTrialStyles = makeStyles({
  intro: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    margin: '0 0 8px',
    [STACKED]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  /** What one chooses, side by side where there is room. */
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: '12px',
    margin: '20px 0 16px',
  },
  card: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    [STACKED]: { padding: '14px 12px' },
  },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: '0 0 4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '12px 0 0' },
  /** File names and lines of settings, which may be one word of any length. */
  words: { overflowWrap: 'anywhere', margin: '12px 0 0' },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  mistakes: { margin: '6px 0 0', paddingInlineStart: '18px', overflowWrap: 'anywhere' },
  progress: { marginTop: '8px' },
});
