import type { Level } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import { gapSentence, labelled, placeOf, proofLines, sentenceOf, titleOf } from '../locales/format';
import { visible, visibleJson } from '../locales/visible';
import { headingFor } from '../locales/warning';
import { foundOf } from './found';
import { gapsOf } from './inspection';
import type { Inspected } from './inspection';

/** Findings of one detector in a report: people read the first lines of a mail, and the message itself is attached. */
const MOST_FINDINGS = { mail: 2, copy: 2, details: 5 } as const;

/**
 * `mail`: goes out with the message attached, without lines of its files, for a filter on the way stops what quotes a macro.
 * `copy`: the same to paste somewhere, where nothing is attached. `details`: everything.
 */
export type ReportKind = 'mail' | 'copy' | 'details';

/** The whole verdict as plain text, for the security team. */
export function reportText(catalogue: Catalogue, inspected: Inspected, level: Level, kind: ReportKind): string {
  const { pane } = catalogue;
  const { message, verdict } = inspected;
  const gaps = gapsOf(inspected);
  const found = verdict === undefined ? [] : foundOf(verdict);
  const pattern = verdict?.emotetPattern ?? undefined;
  return [
    (kind === 'mail' ? pane.report.opening : pane.report.openingCopied).replace('{heading}', () =>
      headingFor(catalogue, level, verdict?.carrier),
    ),
    '',
    labelled(catalogue, pane.stages.names, `${visible(message.from?.address ?? '')} · ${visible(message.subject)}`),
    ...(verdict?.mailServer === undefined ? [] : [pane.mailServer[verdict.mailServer.level]]),
    ...(pattern === undefined ? [] : [`${pane.pattern.carriers[pattern]} (${pattern})`]),
    '',
    ...(found.length === 0 ? [] : [pane.report.found]),
    ...found.flatMap(({ detector, attack, findings }) => [
      `- ${titleOf(catalogue, detector)} [${[detector, ...attack].join(', ')}]`,
      ...findings
        .slice(0, MOST_FINDINGS[kind])
        .flatMap((finding) => [
          `  ${sentenceOf(catalogue, finding, detector)}`,
          `  ${labelled(catalogue, pane.evidence.place, placeOf(catalogue, finding.where))}`,
          ...(kind === 'details' ? proofLines(finding).map((line) => `    ${line}`) : []),
        ]),
    ]),
    ...(gaps.length === 0 ? [] : ['', pane.notChecked, ...gaps.map((gap) => `- ${gapSentence(catalogue, gap)}`)]),
    '',
    ...(verdict === undefined
      ? []
      : [
          [
            labelled(catalogue, pane.details.score, verdict.score),
            labelled(catalogue, pane.details.rules, verdict.rules.join(', ') || '–'),
            `${pane.product} ${verdict.version}`,
          ].join(' · '),
        ]),
    ...(kind === 'mail' ? ['', pane.report.closing] : []),
  ].join('\n');
}

/** The same for programs: the verdict as it is, with what names the message. */
export function reportJson({
  message,
  verdict,
  readingGaps,
}: Pick<Inspected, 'message' | 'verdict' | 'readingGaps'>): string {
  const { subject, from, receivedAt } = message;
  return visibleJson({ subject, from, receivedAt, readingGaps, verdict }, 2);
}
