import { makeStyles, tokens } from '@fluentui/react-components';

export const useOfficeBarsStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  pictures: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  redBar: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  picture: {
    display: 'block',
    width: '100%',
    maxWidth: '440px',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    fontFamily: '"Segoe UI", "Yu Gothic UI", Meiryo, "Noto Sans CJK JP", sans-serif',
    // A picture of Office keeps the colours of Office.
    forcedColorAdjust: 'none',
    // Chinese and Japanese draw the same characters differently: each takes the font of its own Office.
    ':lang(zh)': { fontFamily: '"Segoe UI", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif' },
    ':lang(ko)': { fontFamily: '"Segoe UI", "Malgun Gothic", "Noto Sans CJK KR", sans-serif' },
  },
});
