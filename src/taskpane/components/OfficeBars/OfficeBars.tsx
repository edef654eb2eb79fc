import type { BarApplication } from '../../../detection/contract';
import type { OfficeWords } from '../../../locales/pane-texts';
import { formatSentence } from '../../../locales/format';
import { useCatalogue } from '../../language';
import { useOfficeBarsStyles } from './OfficeBars.styles';

/** Widths in the drawing's own units; at 320 px of pane one unit is one pixel. */
const WIDTH = 288;
const TITLE = 22;
const BAR = 42;
const BUTTON = 24;
const GAP = 8;
/** How far the red mark reaches over the button's corner. */
const BADGE = 4;

/** The bars in the colours of Office, whatever the theme of the pane: the reader must know them again. */
const COLOURS = { bar: '#fff4ce', line: '#e3c76a', ink: '#242424', stop: '#c50f1f' };

/** Its own colour, and the letter that its icon bears. */
const LOOKS: Readonly<Record<BarApplication, { readonly colour: string; readonly letter: string }>> = {
  word: { colour: '#185abd', letter: 'W' },
  excel: { colour: '#107c41', letter: 'X' },
  powerpoint: { colour: '#c43e1c', letter: 'P' },
  visio: { colour: '#3955a3', letter: 'V' },
  publisher: { colour: '#077568', letter: 'P' },
  access: { colour: '#a4373a', letter: 'A' },
};

export interface OfficeBarsProps {
  readonly applications: readonly BarApplication[];
}

/** The yellow bars of Office's programs with their buttons struck out: what not to click, as it looks. */
export function OfficeBars({ applications }: OfficeBarsProps) {
  const styles = useOfficeBarsStyles();
  const { pane } = useCatalogue();
  if (applications.length === 0) return null;
  return (
    <section aria-labelledby="office-bars">
      <h2 id="office-bars" className={styles.heading}>
        {pane.picture.heading}
      </h2>
      <div className={styles.pictures}>
        {applications.map((application) => (
          <Window key={application} application={application} words={pane.office} />
        ))}
      </div>
      <p className={styles.redBar}>{pane.picture.redBar}</p>
    </section>
  );
}

function Window({ application, words }: { readonly application: BarApplication; readonly words: OfficeWords }) {
  const styles = useOfficeBarsStyles();
  const catalogue = useCatalogue();
  const height = TITLE + 2 * BAR;
  const description = formatSentence(
    catalogue,
    catalogue.pane.picture.description,
    { application: words[application], editing: words.enableEditing, content: words.enableContent },
    { isolated: false },
  );
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={description}>
      <rect width={WIDTH} height={TITLE} fill={LOOKS[application].colour} />
      <Badge application={application} />
      <text x={28} y={15} fill="#fff" fontSize={11} fontWeight={600}>
        {words[application]}
      </text>
      {/* Minimise, maximise, close: what makes it a window. */}
      <path
        d="M232 11h8M250.5 7.5h7v7h-7zM268 7l8 8M276 7l-8 8"
        fill="none"
        stroke="#fff"
        strokeOpacity={0.85}
        aria-hidden="true"
      />
      <Bar y={TITLE} label={words.protectedView} text={words.protectedViewText} button={words.enableEditing} />
      <Bar y={TITLE + BAR} label={words.securityWarning} text={words.macrosDisabled} button={words.enableContent} />
    </svg>
  );
}

interface BarProps {
  readonly y: number;
  readonly label: string;
  readonly text: string;
  readonly button: string;
}

/** The letter of the application, as its icon has it. */
function Badge({ application }: { readonly application: BarApplication }) {
  return (
    <g transform="translate(8 4)" aria-hidden="true">
      <rect width={14} height={14} rx={2} fill="#fff" />
      <text x={7} y={10.8} fill={LOOKS[application].colour} fontSize={10} fontWeight={700} textAnchor="middle">
        {LOOKS[application].letter}
      </text>
    </g>
  );
}

function Bar({ y, label, text, button }: BarProps) {
  const width = widthOf(button, 11) + 2 * GAP;
  const left = WIDTH - width - GAP - BADGE;
  const top = (BAR - BUTTON) / 2;
  const room = left - 30 - GAP;
  return (
    <g transform={`translate(0 ${y})`}>
      <rect width={WIDTH} height={BAR} fill={COLOURS.bar} />
      <path d={`M0 ${BAR - 0.5}H${WIDTH}`} stroke={COLOURS.line} />
      <path d="M8 13q6-1 8-4q2 3 8 4v7q0 7-8 11q-8-4-8-11z" fill="#f8d22a" stroke="#8a6d00" strokeWidth={1} />
      <path d="M16 15v8M16 25.6v2" stroke="#5c4a00" strokeWidth={2} />
      {/* A drawing of its own cuts off what a wider font would push under the button. */}
      <svg x={30} width={room} height={BAR}>
        <text y={18} fill={COLOURS.ink} fontSize={10.5} fontWeight={700}>
          {fitting(label, 11, room)}
        </text>
        <text y={32} fill={COLOURS.ink} fontSize={10.5}>
          {fitting(text, 10.5, room)}
        </text>
      </svg>
      <g transform={`translate(${left} ${top})`}>
        <rect width={width} height={BUTTON} rx={2} fill="#fff" stroke="#8a8886" />
        <text x={width / 2} y={16} fill={COLOURS.ink} fontSize={11} textAnchor="middle">
          {button}
        </text>
        {/* Struck out, and still to be read. */}
        <path d={`M1 ${BUTTON - 3}L${width - 1} 3`} stroke={COLOURS.stop} strokeWidth={2} strokeOpacity={0.8} />
        <rect
          x={-1}
          y={-1}
          width={width + 2}
          height={BUTTON + 2}
          rx={3}
          fill="none"
          stroke={COLOURS.stop}
          strokeWidth={2}
        />
        <g transform={`translate(${width} 0)`}>
          <circle r={8} fill={COLOURS.stop} stroke={COLOURS.bar} strokeWidth={1.5} />
          <path d="M-3 -3L3 3M3 -3L-3 3" stroke="#fff" strokeWidth={2} strokeLinecap="round" />
        </g>
      </g>
    </g>
  );
}

/** Room that a text takes, by eye, in fonts a little wider than Segoe UI. */
function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((width, character) => width + shareOf(character) * size, 0);
}

/** Of the height of the font: a CJK character is as wide as high. */
function shareOf(character: string): number {
  if (character > '\u2e80') return 1;
  if (/[ .,:;'|!ijlI]/.test(character)) return 0.3;
  if (/[mwMW—]/.test(character)) return 0.85;
  return /\p{Lu}/u.test(character) ? 0.68 : 0.54;
}

/** As much of a text as fits beside the button, as Office cuts it. */
function fitting(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  let kept = text;
  while (kept !== '' && widthOf(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
