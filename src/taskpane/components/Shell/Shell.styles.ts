import { makeStyles, tokens } from '@fluentui/react-components';

export const useShellStyles = makeStyles({
  shell: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // A name of 300 letters without a blank may not push the pane wider than it is.
    overflowWrap: 'anywhere',
    // Korean breaks between words; a browser would break between syllables.
    '&:lang(ko) *': { wordBreak: 'keep-all' },
    // WebView2 hides scroll bars until the pointer is over them.
    overflowY: 'scroll',
  },
});
