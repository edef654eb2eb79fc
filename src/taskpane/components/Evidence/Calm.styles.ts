import { makeStyles, tokens } from '@fluentui/react-components';

export const useCalmStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'auto-phrase',
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: '20px',
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
    wordBreak: 'auto-phrase',
  },
});
