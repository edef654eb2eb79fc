import { makeStyles, tokens } from '@fluentui/react-components';

export const useLinkPairStyles = makeStyles({
  address: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  host: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
});
