import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  target: {
    position: 'fixed',
    inset: '56px 8px 8px',
    display: 'grid',
    placeItems: 'center',
    padding: '16px',
    textAlign: 'center',
    // What is dropped on it is dropped on the page.
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** Lies over the page while files hover over it. */
export function DropTarget({ words }: { readonly words: string }) {
  return <div className={useStyles().target}>{words}</div>;
}
