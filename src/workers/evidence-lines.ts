/** What stands below a finding for people: the commands and addresses that a file puts together, and the lines that show it. */
import type { Finding, Verdict } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import { MOST_LINES, MOST_PUT_TOGETHER, proofLines, runsHeading, shownCommand } from '../locales/format';
import { defangWithin } from '../locales/visible';

const LONGEST_LINE = 160;

/** "> " in front of what would run or be fetched, "| " in front of what stands in the file. */
export function evidenceLines(catalogue: Catalogue, finding: Finding): readonly string[] {
  return [
    ...putTogether(catalogue, finding),
    ...proofLines(finding)
      .slice(0, MOST_LINES)
      .filter((line) => line.trim() !== '')
      .map((line) => `| ${defangWithin(line).slice(0, LONGEST_LINE)}`),
  ];
}

/** The same of all findings, in the order in which a record has them. */
export function allEvidenceLines(catalogue: Catalogue, { outcomes }: Verdict): readonly (readonly string[])[] {
  return outcomes.flatMap((outcome) =>
    outcome.state === 'found' ? outcome.findings.map((finding) => evidenceLines(catalogue, finding)) : [],
  );
}

/** Commands that a macro would run, and addresses that it would fetch from. */
function putTogether(catalogue: Catalogue, { proof }: Finding): readonly string[] {
  if (proof?.kind !== 'code') return [];
  const { runs = [], fetches = [], needs } = proof;
  return [
    ...(runs.length > 0 ? [runsHeading(catalogue, needs, { isolated: false })] : []),
    ...runs.slice(0, MOST_PUT_TOGETHER).map((command) => `> ${shownCommand(command)}`),
    ...(fetches.length > 0 ? [catalogue.pane.evidence.fetches] : []),
    ...fetches.slice(0, MOST_PUT_TOGETHER).map((address) => `> ${shownCommand(address)}`),
  ];
}
