import { makeStyles, tokens } from '@fluentui/react-components';

export const useProgressStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    maxWidth: `calc(720px - 2 * ${tokens.spacingHorizontalL})`,
    margin: `${tokens.spacingVerticalM} auto 0`,
  },
  words: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // In the colour of the text around it, for it stands on red, on yellow and on white.
  track: {
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'color-mix(in srgb, currentColor 25%, transparent)',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: 'currentColor',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    transformOrigin: 'left',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
});
