import { makeStyles, tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/**
 * Ranges of widths: first the folders go, then list and message share a column, then the pane moves below. Where two of them
 * set the same property they must not overlap, for Griffel sorts media queries by their letters.
 */
const MEDIUM = '@media (min-width: 900px) and (max-width: 1199px)';
const SMALL = '@media (min-width: 640px) and (max-width: 899px)';
export const STACKED = '@media (max-width: 639px)';
/** The bar's name and buttons need all the room. */
export const NARROWEST = '@media (max-width: 359px)';
/** MEDIUM and below. */
const WITHOUT_FOLDERS = '@media (max-width: 1199px)';
/** SMALL and below. */
export const ONE_COLUMN = '@media (max-width: 899px)';
/** Too narrow for words on every button. */
export const CROWDED = '@media (max-width: 1399px)';

/** A keyboard's focus, inside the element so that scrolling columns do not cut it. */
export const focusRing = {
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
};

/** As high as the window; its rows are each page's own. */
export const page: GriffelStyle = {
  height: '100dvh',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  backgroundColor: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground1,
};

/** One of the white areas beside each other. */
export const card: GriffelStyle = {
  minWidth: 0,
  minHeight: 0,
  backgroundColor: tokens.colorNeutralBackground1,
  borderRadius: tokens.borderRadiusMedium,
  boxShadow: tokens.shadow2,
  overflow: 'hidden',
  // In forced colours shadows and backgrounds go; the border stays.
  '@media (forced-colors: active)': { border: '1px solid CanvasText' },
};

/** Heard by screen readers, not seen. */
export const heard: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** Said in the middle of an area in which there is nothing else. */
export const nothing: GriffelStyle = {
  height: '100%',
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '8px',
  padding: '24px',
  textAlign: 'center',
  color: tokens.colorNeutralForeground2,
};

export const useOutlookStyles = makeStyles({
  page: { ...page, gridTemplateRows: 'auto auto minmax(0, 1fr)' },
  /** It names a file, which may be one word of 255 letters. */
  complaint: { overflowWrap: 'anywhere' },
  columns: {
    minHeight: 0,
    display: 'grid',
    gap: '8px',
    padding: '8px',
    gridTemplateColumns: '188px 300px minmax(0, 1fr) 344px',
    gridTemplateRows: 'minmax(0, 1fr)',
    gridTemplateAreas: '"folders inbox reading addin"',
    [MEDIUM]: {
      gridTemplateColumns: '264px minmax(0, 1fr) 320px',
      gridTemplateAreas: '"inbox reading addin"',
    },
    [SMALL]: {
      gridTemplateColumns: 'minmax(0, 1fr) 300px',
      gridTemplateAreas: '"reading addin"',
    },
    [STACKED]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr) minmax(0, 46dvh)',
      gridTemplateAreas: '"reading" "addin"',
      gap: '6px',
      padding: '6px',
    },
  },
  /** The reader hid the pane. */
  withoutAddIn: {
    gridTemplateColumns: '188px 300px minmax(0, 1fr)',
    gridTemplateAreas: '"folders inbox reading"',
    [MEDIUM]: { gridTemplateColumns: '264px minmax(0, 1fr)', gridTemplateAreas: '"inbox reading"' },
    [SMALL]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"reading"' },
    [STACKED]: { gridTemplateRows: 'minmax(0, 1fr)', gridTemplateAreas: '"reading"' },
  },
  /** Narrow, and no message open: the list has the page to itself. */
  listAlone: {
    [SMALL]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"inbox"' },
    [STACKED]: { gridTemplateRows: 'minmax(0, 1fr)', gridTemplateAreas: '"inbox"' },
  },
  card,
  folders: { gridArea: 'folders', [WITHOUT_FOLDERS]: { display: 'none' } },
  inbox: { gridArea: 'inbox' },
  reading: { gridArea: 'reading' },
  addIn: { gridArea: 'addin' },
  hidden: { display: 'none' },
  hiddenWhenNarrow: { [ONE_COLUMN]: { display: 'none' } },
});
