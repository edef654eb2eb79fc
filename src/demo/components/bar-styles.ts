import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** The bar on top of a page. */
export const bar: GriffelStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: '4px',
  minHeight: '48px',
  padding: '0 8px 0 14px',
  color: tokens.colorNeutralForegroundOnBrand,
  backgroundColor: tokens.colorBrandBackground,
  '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
};

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
