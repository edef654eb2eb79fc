import { makeStyles, tokens } from '@fluentui/react-components';

export const useWarningStyles = makeStyles({
  warning: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    // With forced colours backgrounds vanish: the edge stays.
    borderBottom: `1px solid ${tokens.colorTransparentStroke}`,
  },
  danger: { backgroundColor: tokens.colorStatusDangerBackground3, color: tokens.colorNeutralForegroundStaticInverted },
  // Fluent's own colour for warnings is an orange that stands too near the red.
  caution: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    borderBottomColor: tokens.colorPaletteMarigoldBorder2,
  },
  // Told apart by colour and by the edge, for whoever sees no colours: a note is blue and whole, what was not seen grey and broken.
  notice: {
    backgroundColor: tokens.colorBrandBackground2,
    borderBottomColor: tokens.colorBrandStroke2,
    borderLeft: `6px solid ${tokens.colorBrandStroke1}`,
  },
  unchecked: {
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderLeft: `6px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  'no-signs': { borderBottomColor: tokens.colorNeutralStroke2 },
  checking: { borderBottomColor: tokens.colorNeutralStroke2 },
  // The colour runs from edge to edge, the words stay with the text below.
  inner: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    maxWidth: `calc(720px - 2 * ${tokens.spacingHorizontalL})`,
    margin: '0 auto',
  },
  icon: { flexShrink: 0, fontSize: '28px', marginTop: '1px' },
  cautionIcon: { color: tokens.colorPaletteMarigoldForeground2 },
  noticeIcon: { color: tokens.colorBrandForeground1 },
  'no-signsIcon': { color: tokens.colorNeutralForeground3 },
  uncheckedIcon: { color: tokens.colorNeutralForeground2 },
  checkingIcon: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  dangerHeading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    // The longest Japanese phrase, twelve characters, stays on one line.
    '@media (max-width: 319px)': { fontSize: '18px', lineHeight: '26px' },
  },
  sentence: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    wordBreak: 'auto-phrase',
    textWrap: 'pretty',
    ':empty': { display: 'none' },
  },
  pattern: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: '1px solid rgba(255, 255, 255, 0.4)',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
