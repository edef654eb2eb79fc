import { makeStyles, tokens } from '@fluentui/react-components';

/** Widths at which a column goes: folders first, then list and message share one. */
export const WITHOUT_FOLDERS = '@media (max-width: 1199px)';
export const ONE_COLUMN = '@media (max-width: 899px)';
export const STACKED = '@media (max-width: 639px)';

/** A keyboard's focus, inside the element so that scrolling columns do not cut it. */
export const focusRing = {
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
};

export const useOutlookStyles = makeStyles({
  page: {
    height: '100dvh',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  columns: {
    minHeight: 0,
    display: 'grid',
    gap: '8px',
    padding: '8px',
    gridTemplateColumns: '188px 300px minmax(0, 1fr) 344px',
    gridTemplateRows: 'minmax(0, 1fr)',
    gridTemplateAreas: '"folders inbox reading addin"',
    [WITHOUT_FOLDERS]: {
      gridTemplateColumns: '264px minmax(0, 1fr) 320px',
      gridTemplateAreas: '"inbox reading addin"',
    },
    [ONE_COLUMN]: {
      gridTemplateColumns: 'minmax(0, 1fr) 300px',
      gridTemplateAreas: '"reading addin"',
      gap: '6px',
      padding: '6px',
    },
    [STACKED]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr) minmax(0, 46dvh)',
      gridTemplateAreas: '"reading" "addin"',
    },
  },
  /** The reader hid the pane. */
  withoutAddIn: {
    gridTemplateColumns: '188px 300px minmax(0, 1fr)',
    gridTemplateAreas: '"folders inbox reading"',
    [WITHOUT_FOLDERS]: { gridTemplateColumns: '264px minmax(0, 1fr)', gridTemplateAreas: '"inbox reading"' },
    [ONE_COLUMN]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"reading"' },
    [STACKED]: { gridTemplateRows: 'minmax(0, 1fr)', gridTemplateAreas: '"reading"' },
  },
  /** Narrow, and no message open: the list has the page to itself. */
  listAlone: {
    [ONE_COLUMN]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr)',
      gridTemplateAreas: '"inbox"',
    },
  },
  card: {
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
    // In forced colours shadows and backgrounds go; the border stays.
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  folders: { gridArea: 'folders', [WITHOUT_FOLDERS]: { display: 'none' } },
  inbox: { gridArea: 'inbox' },
  reading: { gridArea: 'reading' },
  addIn: { gridArea: 'addin' },
  hidden: { display: 'none' },
  hiddenWhenNarrow: { [ONE_COLUMN]: { display: 'none' } },
});
