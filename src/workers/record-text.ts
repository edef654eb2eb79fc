import { placeOf } from '../detection';
import { isWarning } from '../detection/contract';
import type { DocumentMacros, Verdict } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import { formatSentence, labelled, reasonOf, sentenceOf, titleOf } from '../locales/format';
import { defangWithin, visible } from '../locales/visible';
import { adviceFor, headingFor } from '../locales/warning';
import { evidenceLines } from './evidence-lines';
import { macroCode } from './macro-code';
import type { Described, DrillRecord } from './record';

/** The verdict for a person at a terminal. */
export function textOf({
  input,
  verdict,
  facts,
  catalogue,
  drill,
  explain,
  macros,
}: Omit<Described, 'sha256'>): string {
  const lines = [visible(input), ...verdictLines(verdict, catalogue), ...(drill ? [`  ${drillLine(drill)}`] : [])];
  if (macros === true) lines.push(...facts.macros.flatMap(codeOf));
  if (explain) lines.push(...explained(facts));
  return `${lines.join('\n')}\n\n`;
}

/** English, as all that is said to those who send drills. */
function drillLine({ state, id = '', until = '' }: DrillRecord): string {
  switch (state) {
    case 'genuine':
      return `drill ${id}, until ${until}: panes play the full warning for it`;
    case 'carries':
      return `no drill, although it is signed as ${id}: something in it could be an attack`;
    case 'over':
      return 'no drill any more: its last day has passed';
    case 'other-message':
      return 'no drill: the signature belongs to another message, or this one was changed';
    case 'foreign':
      return 'no drill: it is not signed with the key of the settings';
  }
}

/** What it is, what to do, why, and what was not looked at. */
export function verdictLines(verdict: Verdict, catalogue: Catalogue): readonly string[] {
  const { pane } = catalogue;
  const lines = [
    `  ${headingFor(catalogue, verdict.level, verdict.carrier)}${verdict.emotetPattern === null ? '' : ` [Emotet ${verdict.emotetPattern}]`} (${verdict.score} dB)`,
  ];
  if (isWarning(verdict.level)) {
    const { enableContent } = pane.office;
    lines.push(
      `  ${formatSentence(catalogue, adviceFor(catalogue, verdict.level, verdict.carrier), { enableContent })}`,
    );
  }
  const found = verdict.outcomes.flatMap((outcome) =>
    outcome.state === 'found'
      ? outcome.findings.map((finding) => ({ outcome, finding, weight: finding.weight ?? outcome.weight }))
      : [],
  );
  found.sort((a, b) => b.weight - a.weight);
  for (const { outcome, finding } of found) {
    lines.push(`  • ${titleOf(catalogue, outcome.detector)}`);
    lines.push(`    ${sentenceOf(catalogue, finding, outcome.detector, { isolated: false })}`);
    lines.push(
      `    ${placeOf(finding.where)
        .map((name) => visible(name))
        .join(' › ')} (${outcome.detector})`,
    );
    lines.push(...evidenceLines(catalogue, finding).map((line) => `    ${line}`));
  }
  if (verdict.gaps.length > 0) {
    lines.push(`  ${formatSentence(catalogue, pane.notChecked, { count: verdict.gaps.length })}`);
    for (const gap of verdict.gaps) {
      const place = placeOf(gap.where)
        .map((name) => visible(name))
        .join(' › ');
      lines.push(`  - ${labelled(catalogue, place, reasonOf(catalogue, gap))}`);
    }
  }
  for (const outcome of verdict.outcomes)
    if (outcome.state === 'failed') lines.push(`  ! ${outcome.detector}: ${visible(outcome.error)}`);
  return lines;
}

/** The code that the start leads to. English, as the rest of what --explain adds: it is for people who read code. */
function codeOf(macros: DocumentMacros): string[] {
  const { part, starts, telling } = macros;
  const start = telling ?? starts[0];
  const { modules, linesLeftOut, modulesLeftOut } = macroCode(macros);
  const place = part.path.map((name) => visible(name)).join(' › ');
  const by = start?.by === undefined ? '' : ` by ${visible(start.by)}`;
  return [
    `  macros ${place}: ${start === undefined ? 'nothing starts them' : `${visible(start.name)} starts at ${start.kind}${by}`}`,
    ...modules.flatMap(({ name, source }) => [
      `  --- ${visible(name)}`,
      ...source.split('\n').map((line) => `  | ${line}`),
    ]),
    ...(linesLeftOut > 0 ? [`  … ${linesLeftOut} more lines of these modules are left out`] : []),
    ...(modulesLeftOut > 0 ? [`  … ${modulesLeftOut} modules that nothing here leads to are left out`] : []),
  ];
}

function explained(facts: Described['facts']): string[] {
  const lines = facts.parts.map((part) => {
    const marks = [part.kind, `${part.size} bytes`];
    if (part.document?.vba !== undefined)
      marks.push(`VBA: ${part.document.vba.modules.map(({ name }) => name).join(', ')}`);
    if (part.document !== undefined && part.document.macroSheets.length > 0) marks.push('Excel 4 macro sheet');
    if (part.gap !== undefined) marks.push(part.gap);
    return `  part  ${part.path.map((name) => visible(name)).join(' › ')} — ${visible(marks.join(', '))}`;
  });
  lines.push(
    ...facts.links.map(({ href, text }) => `  link  ${visible(defangWithin(href))} — ${visible(defangWithin(text))}`),
  );
  lines.push(
    `  thread  ${facts.thread.kind}, ${facts.thread.quoted.length} quoted; passwords: ${facts.passwords.length}`,
  );
  return lines;
}
