import type { Level } from '../../detection/contract';
import { version } from '../../detection/version';
import type { Catalogue } from '../../locales/catalogue';
import { titleOf } from '../../locales/format';
import { visible } from '../../locales/visible';
import { canBeOff } from '../../settings/switches';
import { levelWords } from '../summary';
import type { CheckTally, Loud, Tally } from './tally';

/** Longer lists nobody reads; the JSON of the same run has them all. */
const MOST_MESSAGES = 500;
const MOST_UNREAD = 100;
const MOST_FINDINGS = 6;

/**
 * The report as one page that fetches nothing and runs nothing. Everything in it that came from mail is text: its markup is
 * escaped, its invisible characters are shown, and its addresses lead nowhere.
 */
export function reportPage(tally: Tally, catalogue: Catalogue, day: string): string {
  const { judged, levels, loudest, checks, unread } = tally;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Emotet Guard: what it would say of this mail</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What Emotet Guard would say of this mail</h1>
<p>${String(judged)} ${judged === 1 ? 'message' : 'messages'}, judged on ${escaped(day)} by version ${escaped(version)}. Nothing of them left this computer.</p>
<h2>How many at each level</h2>
${tableOf(
  ['Level', 'Messages', 'Share'],
  (Object.keys(levelWords) as Level[]).map((level) => [
    badge(level),
    String(levels[level]),
    judged === 0 ? '–' : `${((100 * levels[level]) / judged).toFixed(1)} %`,
  ]),
)}
<h2>Which check did it</h2>
${
  checks.length === 0
    ? '<p>No check found anything that a reader would be told.</p>'
    : `<p>The last column says what would change if the check were off or, where it looks into files, lowered to half its weight (<code>detectors</code> in the settings).</p>
${tableOf(
  ['Check', 'Messages', 'Without it'],
  checks.map((check) => checkRow(check, catalogue)),
)}`
}
<h2>The loudest first</h2>
${
  loudest.length === 0
    ? '<p>Readers would be told of none of these messages.</p>'
    : tableOf(
        ['Level', 'Score', 'Message', 'Why'],
        loudest.slice(0, MOST_MESSAGES).map((message) => loudRow(message, catalogue)),
      )
}
${moreThan(MOST_MESSAGES, loudest.length, 'quieter ones')}
${
  unread.length === 0
    ? ''
    : `<h2>Not read</h2>
${tableOf(
  ['File', 'Why'],
  unread.slice(0, MOST_UNREAD).map(({ input, error }) => [escaped(input), escaped(error)]),
)}
${moreThan(MOST_UNREAD, unread.length, 'of these')}`
}
</body>
</html>
`;
}

function checkRow({ detector, messages, changes }: CheckTally, catalogue: Catalogue): readonly string[] {
  const wish = canBeOff(detector) ? 'off' : 'lowered';
  const said = changes.map(([from, to, count]) => `${String(count)} from ${levelWords[from]} to ${levelWords[to]}`);
  return [
    `${escaped(titleOf(catalogue, detector))}<br><code>${escaped(detector)}</code>`,
    String(messages),
    said.length === 0 ? 'nothing would change' : `<code>${wish}</code>: ${escaped(said.join(', '))}`,
  ];
}

function loudRow({ level, score, input, from, findings }: Loud, catalogue: Catalogue): readonly string[] {
  const why = findings
    .slice(0, MOST_FINDINGS)
    .map(({ detector, text }) => `<li><b>${escaped(titleOf(catalogue, detector))}</b> ${escaped(text)}</li>`);
  const more = findings.length > MOST_FINDINGS ? `<li>and ${String(findings.length - MOST_FINDINGS)} more</li>` : '';
  return [
    badge(level),
    String(score),
    `${escaped(input)}${from === null ? '' : `<br>${escaped(from)}`}`,
    `<ul>${why.join('')}${more}</ul>`,
  ];
}

function badge(level: Level): string {
  return `<span class="${level}">${levelWords[level]}</span>`;
}

/** Cells are markup of ours already. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
  return `<table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`;
}

function moreThan(most: number, count: number, what: string): string {
  return count > most ? `<p>… and ${String(count - most)} ${what}.</p>` : '';
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that may be anybody's, as text. */
function escaped(text: string): string {
  return visible(text, 500).replace(/[&<>"']/g, (character) => MARKUP[character] ?? '');
}

const STYLE = `
body { font: 15px/1.5 "Segoe UI", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; color: #1b1a19; background: #fff; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d2d0ce; overflow-wrap: anywhere; }
th { white-space: nowrap; } ul { margin: 0; padding-inline-start: 1.1rem; } code { font-size: .9em; }
span { padding: .1rem .5rem; border-radius: .3rem; border: 1px solid #8a8886; white-space: nowrap; }
.danger { background: #a4262c; border-color: #a4262c; color: #fff; } .caution { background: #fff4ce; } .notice { background: #eff6fc; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
