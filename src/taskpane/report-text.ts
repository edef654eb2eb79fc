import type { Level } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import { formatSentence, gapSentence, placeOf, sentenceOf } from '../locales/format';
import { visible } from '../locales/visible';
import { gapsOf } from './inspection';
import type { Inspected } from './inspection';

/** What the security team reads: the verdict and its evidence as plain text. Passwords are in no verdict, so they are not here. */
export function reportText(catalogue: Catalogue, inspected: Inspected, level: Level): string {
  const { pane } = catalogue;
  const { report } = pane;
  const { message, verdict } = inspected;
  const lines = [formatSentence(catalogue, report.opening, { heading: pane.headings[level] }, { isolated: false }), ''];
  if (message.from !== undefined) lines.push(`From: ${visible(message.from.name)} <${visible(message.from.address)}>`);
  lines.push(`Subject: ${visible(message.subject)}`, '');
  if (verdict !== undefined) {
    lines.push(report.found);
    for (const outcome of verdict.outcomes) {
      if (outcome.state !== 'found') continue;
      for (const finding of outcome.findings) {
        const sentence = sentenceOf(catalogue, finding, outcome.detector, { isolated: false });
        lines.push(`- ${sentence} [${outcome.detector}; ${placeOf(catalogue, finding.where)}]`);
      }
    }
  }
  const gaps = gapsOf(inspected);
  if (gaps.length > 0) {
    lines.push('', formatSentence(catalogue, pane.notChecked, { count: gaps.length }));
    for (const gap of gaps) lines.push(`- ${gapSentence(catalogue, gap)}`);
  }
  lines.push('', report.closing);
  return lines.join('\n');
}
