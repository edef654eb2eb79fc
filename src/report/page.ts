import type { Level } from '../detection/contract';
import { version } from '../detection/version';
import { visible } from '../locales/visible';
import { levelsByLoudness } from './tally';
import type { CheckTally, Loud, Tally } from './tally';
import { checkTitle, reasonIn, said, shareOf, timeOf, withoutIt } from './words';
import type { ReportLanguage } from './words';

/**
 * The report as one page that fetches nothing and runs nothing. Everything in it that came from mail is text: its markup is
 * escaped, its invisible characters are shown, and its addresses lead nowhere.
 * @param day ISO 8601
 */
export function reportPage(tally: Tally, language: ReportLanguage, day: string): string {
  const { judged, levels, loudest, quieter, checks, unread, moreUnread } = tally;
  const { catalogue, texts } = language;
  const { headings, columns } = texts;
  return `<!doctype html>
<html lang="${catalogue.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(texts.title)}</title>
<meta name="color-scheme" content="light dark">
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(texts.title)}</h1>
<p>${escaped(said(language, texts.judged, { count: judged, day, version }))}</p>
<h2>${escaped(headings.levels)}</h2>
${tableOf(
  [columns.level, columns.messages, columns.share],
  levelsByLoudness.map((level) => [badge(level, language), String(levels[level]), shareOf(level, tally)]),
)}
<h2>${escaped(headings.checks)}</h2>
${
  checks.length === 0
    ? `<p>${escaped(texts.noChecks)}</p>`
    : `<p>${escaped(texts.checksHint)}</p>
${tableOf(
  [columns.check, columns.messages, columns.without],
  checks.map((check) => checkRow(check, language)),
)}`
}
<h2>${escaped(headings.loudest)}</h2>
${
  loudest.length === 0
    ? `<p>${escaped(texts.noLoud)}</p>`
    : tableOf(
        [columns.level, columns.score, columns.message, columns.why],
        loudest.map((message) => loudRow(message, language)),
      )
}
${quieter === 0 ? '' : `<p>${escaped(said(language, texts.quieter, { count: quieter }))}</p>`}
${
  unread.length === 0
    ? ''
    : `<h2>${escaped(headings.unread)}</h2>
${tableOf(
  [columns.file, columns.why],
  unread.map(({ input, error }) => [escaped(input), escaped(reasonIn(language, error))]),
)}`
}
${moreUnread === 0 ? '' : `<p>${escaped(said(language, texts.moreUnread, { count: moreUnread }))}</p>`}
</body>
</html>
`;
}

function checkRow(check: CheckTally, language: ReportLanguage): readonly string[] {
  const { setting, changes } = withoutIt(check, language);
  return [
    `${escaped(checkTitle(check.detector, language))}<br><code>${escaped(check.detector)}</code>`,
    String(check.messages),
    changes === '' ? escaped(language.texts.nothingChanges) : `<code>${setting}</code>: ${escaped(changes)}`,
  ];
}

function loudRow(message: Loud, language: ReportLanguage): readonly string[] {
  const { level, score, input, subject, from, receivedAt, messageId, sha256, findings, moreFindings } = message;
  const { texts } = language;
  const why = findings.map(
    ({ detector, text, where, evidence }) =>
      `<li><b>${escaped(checkTitle(detector, language))}</b> ${escaped(text)} <small><bdi>${escaped(where.join(' › '))}</bdi></small>${linesOf(evidence)}</li>`,
  );
  if (moreFindings > 0) why.push(`<li>${escaped(said(language, texts.moreFindings, { count: moreFindings }))}</li>`);
  const described = [
    `<b><bdi>${escaped(subject === '' ? texts.noSubject : subject)}</bdi></b>`,
    ...(from === null ? [] : [`<bdi>${escaped(from)}</bdi>`]),
    ...(receivedAt === null ? [] : [escaped(timeOf(receivedAt))]),
    `<bdi>${escaped(input)}</bdi>`,
    ...(messageId === null ? [] : [`<small>Message-ID <bdi>${escaped(messageId)}</bdi></small>`]),
    `<small>SHA-256 <code>${escaped(sha256)}</code></small>`,
  ];
  return [badge(level, language), String(score), described.join('<br>'), `<ul>${why.join('')}</ul>`];
}

function linesOf(evidence: readonly string[]): string {
  return evidence.length === 0 ? '' : `<pre>${evidence.map(escaped).join('\n')}</pre>`;
}

function badge(level: Level, { texts }: ReportLanguage): string {
  return `<span class="${level}">${escaped(texts.levels[level])}</span>`;
}

/** Cells are markup of ours already. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
  return `<table>
<thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`;
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
th { white-space: nowrap; } ul { margin: 0; padding-inline-start: 1.1rem; } code, small { font-size: .85em; }
pre { margin: .2rem 0 .4rem; padding: .3rem .5rem; background: #f3f2f1; font-size: .8em; white-space: pre-wrap; overflow-wrap: anywhere; }
span { padding: .1rem .5rem; border-radius: .3rem; border: 1px solid #8a8886; white-space: nowrap; }
.danger { background: #a4262c; border-color: #a4262c; color: #fff; } .caution { background: #fff4ce; } .notice { background: #eff6fc; }
@media screen and (prefers-color-scheme: dark) {
body { color: #fff; background: #1f1f1f; } th, td { border-color: #3b3a39; } pre { background: #292827; } span { border-color: #8a8886; }
.danger { background: #a4262c; border-color: #f1707b; } .caution { background: #433519; } .notice { background: #0c2c47; }
}
@media print { body { margin: 0; max-width: none; font-size: 11px; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
