import { makeStyles, tokens } from '@fluentui/react-components';
import { heard } from '../heard';

export const useStagesStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  waiting: { color: tokens.colorNeutralForeground3 },
  mark: {
    flexShrink: 0,
    display: 'inline-flex',
    width: '20px',
    height: '20px',
    fontSize: '20px',
    color: tokens.colorNeutralForeground3,
  },
  turning: {
    boxSizing: 'border-box',
    margin: '2px',
    width: '16px',
    height: '16px',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '900ms',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  state: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heard,
});
