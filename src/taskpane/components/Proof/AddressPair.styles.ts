import { makeStyles, tokens } from '@fluentui/react-components';

export const useAddressPairStyles = makeStyles({
  honest: {
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
  },
  differs: {
    color: 'inherit',
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
  },
  wrong: {
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});
