import { makeStyles, tokens } from '@fluentui/react-components';

export const usePinNoteStyles = makeStyles({
  note: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, margin: 0 },
  hide: { flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  picture: { flexShrink: 0, width: '72px', height: '40px', fill: 'none' },
  frame: { stroke: tokens.colorNeutralStroke1 },
  cross: { stroke: tokens.colorNeutralForeground3 },
  ring: { stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  pin: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.4, strokeLinejoin: 'round', strokeLinecap: 'round' },
});
