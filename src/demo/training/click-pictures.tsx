import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrainingTexts } from './texts/training-texts';

const ALARM = '#b10e1c';
const YELLOW = '#ffe27a';
/** Characters of a label that have room beside the button at full size. */
const LONGEST_LABEL = 20;
const STILL = '@media (prefers-reduced-motion: reduce)';

const useStyles = makeStyles({
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 3, fill: 'none', strokeLinecap: 'round' },
  shape: { stroke: tokens.colorNeutralForeground1, strokeWidth: 3, fill: tokens.colorNeutralBackground1 },
  soft: { fill: tokens.colorNeutralBackground4 },
  grey: { fill: tokens.colorNeutralStroke1 },
  brand: { fill: tokens.colorBrandBackground },
  alarm: { fill: ALARM, stroke: 'none' },
  alarmLine: { stroke: ALARM, strokeWidth: 5, fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' },
  yellow: { fill: YELLOW, stroke: '#8a6d00', strokeWidth: 2 },
  word: { fontSize: '15px', fontWeight: 600, fill: '#1b1a19' },
  narrow: { fontSize: '11.5px' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: '15px', fill: '#8fe388' },
  slide: {
    animationName: { from: { transform: 'translateX(var(--from-x, 0)) translateY(var(--from-y, 0))', opacity: 0 } },
    animationDuration: '1400ms',
    animationTimingFunction: 'ease-out',
    animationFillMode: 'backwards',
    [STILL]: { animationDuration: '0.01ms', animationDelay: '0ms' },
  },
  glow: {
    animationName: { '0%': { opacity: 1 }, '50%': { opacity: 0.35 }, '100%': { opacity: 1 } },
    animationDuration: '1600ms',
    animationIterationCount: 3,
    [STILL]: { animationIterationCount: 1, animationDuration: '0.01ms' },
  },
  fromLeft: { '--from-x': '-140px' },
  fromRight: { '--from-x': '140px' },
  fromBelow: { '--from-y': '90px' },
  first: { animationDelay: '300ms' },
  second: { animationDelay: '900ms' },
  third: { animationDelay: '1500ms' },
});

interface PictureProps {
  readonly texts: TrainingTexts['click'];
}

/** The pictures in their order. Each fills 640 by 360. */
export const clickPictures: readonly ((props: PictureProps) => ReactNode)[] = [
  Bar,
  Click,
  Macro,
  Download,
  Theft,
  NextReply,
];

function Bar({ texts }: PictureProps) {
  return (
    <>
      <Document texts={texts} />
      <Pointer x={470} y={300} moves />
    </>
  );
}

function Click({ texts }: PictureProps) {
  const styles = useStyles();
  return (
    <>
      <Document texts={texts} pressed />
      <g className={styles.glow}>
        <path className={styles.alarmLine} d="M480 66 l10 -16 M510 78 l18 -8 M500 118 l16 10 M360 62 l-10 -14" />
      </g>
      <Pointer x={440} y={98} />
    </>
  );
}

function Macro({ texts }: PictureProps) {
  const styles = useStyles();
  return (
    <>
      <g opacity={0.55}>
        <Document texts={texts} opened />
      </g>
      <g className={mergeClasses(styles.slide, styles.fromBelow, styles.first)}>
        <rect x={180} y={150} width={330} height={170} rx={8} fill="#1b1a19" stroke={ALARM} strokeWidth={4} />
        <g className={styles.code}>
          <text x={200} y={186}>
            Sub Document_Open()
          </text>
          <text x={200} y={214} className={mergeClasses(styles.code, styles.slide, styles.second)}>
            {'  place = Environ("TEMP")'}
          </text>
          <text x={200} y={242} className={mergeClasses(styles.code, styles.slide, styles.second)}>
            {'  fetch "….invalid"'}
          </text>
          <text x={200} y={270} className={mergeClasses(styles.code, styles.slide, styles.third)}>
            {'  start "notreal"'}
          </text>
          <text x={200} y={298} className={mergeClasses(styles.code, styles.slide, styles.third)}>
            End Sub
          </text>
        </g>
      </g>
    </>
  );
}

function Download() {
  const styles = useStyles();
  return (
    <>
      <Computer x={60} y={110} />
      <Site x={470} y={60} />
      <path className={styles.line} strokeDasharray="2 12" d="M456 130 C 380 90 320 110 262 168" />
      <g className={mergeClasses(styles.slide, styles.fromRight, styles.first)}>
        <Parcel x={320} y={92} />
      </g>
      <g className={mergeClasses(styles.slide, styles.second)}>
        <Parcel x={122} y={148} />
      </g>
    </>
  );
}

function Theft() {
  const styles = useStyles();
  return (
    <>
      <Computer x={60} y={110} infected />
      <Site x={470} y={60} attacker />
      <path className={styles.line} strokeDasharray="2 12" d="M262 168 C 330 230 400 230 470 168" />
      <g className={mergeClasses(styles.slide, styles.fromLeft, styles.first)}>
        <Envelope x={290} y={92} />
      </g>
      <g className={mergeClasses(styles.slide, styles.fromLeft, styles.second)}>
        <AddressBook x={370} y={150} />
      </g>
      <g className={mergeClasses(styles.slide, styles.fromLeft, styles.third)}>
        <Key x={300} y={236} />
      </g>
    </>
  );
}

function NextReply() {
  const styles = useStyles();
  return (
    <>
      <Site x={60} y={100} attacker />
      {[40, 140, 240].map((y, index) => (
        <g key={y}>
          <path className={styles.line} strokeDasharray="2 12" d={`M190 160 C 280 160 300 ${y + 40} 380 ${y + 40}`} />
          <g
            className={mergeClasses(
              styles.slide,
              styles.fromLeft,
              index === 0 ? styles.first : index === 1 ? styles.second : styles.third,
            )}
          >
            <Envelope x={300} y={y + 14} hostile />
          </g>
          <Person x={460} y={y} />
        </g>
      ))}
    </>
  );
}

interface DocumentProps extends PictureProps {
  readonly pressed?: boolean;
  /** The bar is gone. */
  readonly opened?: boolean;
}

/** A document that asks for the click. */
function Document({ texts, pressed = false, opened = false }: DocumentProps) {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.shape} x={90} y={30} width={460} height={300} rx={8} />
      <path className={styles.brand} d="M90 38 a8 8 0 0 1 8 -8 h444 a8 8 0 0 1 8 8 v22 h-460 z" />
      {!opened && (
        <g className={pressed ? undefined : styles.glow}>
          <rect className={styles.yellow} x={92} y={60} width={456} height={48} />
          <text className={mergeClasses(styles.word, texts.bar.length > LONGEST_LABEL && styles.narrow)} x={106} y={90}>
            {texts.bar}
          </text>
          <rect
            x={318}
            y={68}
            width={216}
            height={32}
            rx={3}
            fill={pressed ? '#c8c6c4' : '#ffffff'}
            stroke={ALARM}
            strokeWidth={pressed ? 4 : 2}
          />
          <text className={styles.word} x={426} y={90} textAnchor="middle">
            {texts.button}
          </text>
        </g>
      )}
      <rect className={styles.soft} x={170} y={128} width={300} height={180} />
      <rect className={styles.grey} x={200} y={160} width={240} height={12} rx={6} />
      <rect className={styles.grey} x={224} y={188} width={192} height={12} rx={6} />
      <rect className={styles.grey} x={248} y={216} width={144} height={12} rx={6} />
      <path className={styles.line} d="M300 262 v-8 a20 20 0 0 1 40 0 v8" />
      <rect className={styles.shape} x={290} y={262} width={60} height={34} rx={4} />
    </>
  );
}

function Pointer({ x, y, moves = false }: { readonly x: number; readonly y: number; readonly moves?: boolean }) {
  const styles = useStyles();
  return (
    <g className={moves ? mergeClasses(styles.slide, styles.fromBelow) : undefined}>
      <path
        d={`M${x} ${y} l0 44 l11 -10 l8 18 l9 -4 l-8 -18 l15 -1 z`}
        fill="#ffffff"
        stroke="#1b1a19"
        strokeWidth={3}
        strokeLinejoin="round"
      />
    </g>
  );
}

interface At {
  readonly x: number;
  readonly y: number;
}

function Computer({ x, y, infected = false }: At & { readonly infected?: boolean }) {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.shape} x={x} y={y} width={200} height={130} rx={8} />
      <rect className={styles.soft} x={x + 12} y={y + 12} width={176} height={106} />
      <path className={styles.line} d={`M${x + 100} ${y + 130} v26 M${x + 56} ${y + 158} h88`} />
      {infected && <Parcel x={x + 62} y={y + 38} />}
    </>
  );
}

/** A website that was broken into, or the attacker's own machine. */
function Site({ x, y, attacker = false }: At & { readonly attacker?: boolean }) {
  const styles = useStyles();
  if (attacker) {
    return (
      <>
        {[0, 52, 104].map((down) => (
          <g key={down}>
            <rect className={styles.shape} x={x} y={y + down} width={120} height={44} rx={6} />
            <circle className={styles.alarm} cx={x + 22} cy={y + down + 22} r={7} />
            <path className={styles.line} d={`M${x + 48} ${y + down + 22} h52`} />
          </g>
        ))}
      </>
    );
  }
  return (
    <>
      <circle className={styles.shape} cx={x + 60} cy={y + 80} r={62} />
      <ellipse className={styles.line} cx={x + 60} cy={y + 80} rx={26} ry={62} />
      <path className={styles.line} d={`M${x - 2} ${y + 80} h124 M${x + 8} ${y + 48} h104 M${x + 8} ${y + 112} h104`} />
      <path className={styles.alarmLine} d={`M${x + 74} ${y + 14} l-18 40 l26 14 l-24 44 l10 34`} />
    </>
  );
}

/** Emotet itself. */
function Parcel({ x, y }: At) {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.alarm} x={x} y={y} width={76} height={56} rx={6} />
      <path
        d={`M${x + 38} ${y + 12} v20 M${x + 38} ${y + 43} v1`}
        stroke="#ffffff"
        strokeWidth={7}
        strokeLinecap="round"
      />
    </>
  );
}

function Envelope({ x, y, hostile = false }: At & { readonly hostile?: boolean }) {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.shape} x={x} y={y} width={84} height={54} rx={5} />
      <path className={styles.line} d={`M${x + 3} ${y + 4} l39 28 l39 -28`} />
      {hostile && <circle className={styles.alarm} cx={x + 80} cy={y + 50} r={11} />}
    </>
  );
}

function AddressBook({ x, y }: At) {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.shape} x={x} y={y} width={62} height={74} rx={5} />
      <circle className={styles.line} cx={x + 34} cy={y + 28} r={10} />
      <path
        className={styles.line}
        d={`M${x + 16} ${y + 58} a18 18 0 0 1 36 0 M${x - 4} ${y + 20} h10 M${x - 4} ${y + 52} h10`}
      />
    </>
  );
}

function Key({ x, y }: At) {
  const styles = useStyles();
  return (
    <>
      <circle className={styles.shape} cx={x + 18} cy={y + 18} r={16} />
      <path className={styles.line} d={`M${x + 34} ${y + 18} h52 v14 M${x + 66} ${y + 18} v10`} />
    </>
  );
}

function Person({ x, y }: At) {
  const styles = useStyles();
  return (
    <>
      <circle className={styles.shape} cx={x + 40} cy={y + 22} r={17} />
      <path className={styles.shape} d={`M${x + 6} ${y + 84} a34 34 0 0 1 68 0 z`} />
    </>
  );
}
