import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** A button in a bar of the brand's colour: the letters stay the bar's, whatever the pointer and the focus do. */
export const barButton: GriffelStyle = {
  color: 'inherit',
  minWidth: '32px',
  whiteSpace: 'nowrap',
  paddingLeft: '8px',
  paddingRight: '8px',
  ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
  ':hover:active': {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackgroundPressed,
  },
  ':hover .fui-Button__icon': { color: 'inherit' },
  ':focus-visible': { outline: `2px solid ${tokens.colorNeutralForegroundOnBrand}`, outlineOffset: '-3px' },
};
