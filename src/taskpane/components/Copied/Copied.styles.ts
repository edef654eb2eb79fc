import { makeStyles, tokens } from '@fluentui/react-components';

export const useCopiedStyles = makeStyles({
  said: { margin: 0, ':not(:empty)': { marginTop: tokens.spacingVerticalS } },
  field: {
    boxSizing: 'border-box',
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
