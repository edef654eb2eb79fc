import { areaOf, isWrong, stateOf, worst } from '../../checkup/remark';
import type { Remark } from '../../checkup/remark';
import { filesOf, linesOf, says, summaryOf, todo } from '../../checkup/words';
import type { CheckupWords } from '../../checkup/words';
import { version } from '../../detection/version';
import { visibleJson } from '../../locales/visible';

/** For people: what is wrong and what to do, then in a line each what was not looked at and what is well. */
export function reportText(words: CheckupWords, address: string, remarks: readonly Remark[]): string {
  const { texts } = words;
  const blocks = remarks.map((one) => {
    const [state, area] = [texts.states[stateOf(one)], texts.areas[areaOf(one)]];
    if (!isWrong(one)) return `${state}: ${area}. ${says(words, one)}`;
    const lines = [says(words, one), filesOf(words, one), ...linesOf(one), arrow(todo(words, one))].filter(
      (line) => line !== '',
    );
    return `${state}: ${area}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  });
  return `${address}: ${summaryOf(words, remarks)}\n\n${blocks.join('\n')}\n`;
}

function arrow(what: string | undefined): string {
  return what === undefined ? '' : `→ ${what}`;
}

/** For programs: the same, with names that stay. */
export function reportJson(words: CheckupWords, address: string, remarks: readonly Remark[]): string {
  return `${visibleJson({
    address,
    version,
    state: worst(remarks),
    remarks: remarks.map((one) => ({
      state: stateOf(one),
      area: areaOf(one),
      id: one.id,
      text: says(words, one),
      ...(todo(words, one) === undefined ? {} : { todo: todo(words, one) }),
      files: one.files,
      lines: one.lines,
      values: one.values,
    })),
  })}\n`;
}

/** Monitoring Plugins' guidelines, "Plugin return codes". */
const NAGIOS = { fine: [0, 'OK'], warning: [1, 'WARNING'], fault: [2, 'CRITICAL'] } as const;
export const NAGIOS_UNKNOWN = 3;

export function nagiosCode(remarks: readonly Remark[]): number {
  return NAGIOS[worst(remarks)][0];
}

/** For a monitor: one line with the gravest and the figures, then a line for each other thing that is wrong. */
export function reportNagios(words: CheckupWords, remarks: readonly Remark[]): string {
  const wrong = remarks.filter(isWrong).map((one) => {
    const files = filesOf(words, one);
    return `${words.texts.areas[areaOf(one)]}: ${says(words, one)}${files === '' ? '' : ` (${files})`}`;
  });
  const [first, ...others] = wrong;
  const head = `EMOTET GUARD ${NAGIOS[worst(remarks)][1]} - ${summaryOf(words, remarks)}`;
  const line = first === undefined ? head : `${head}: ${first}`;
  const count = (state: string) => remarks.filter((one) => stateOf(one) === state).length;
  const days = (name: string, ...ids: readonly string[]) => {
    const left = remarks.find(({ id }) => ids.includes(id))?.values['count'];
    return left === undefined ? [] : [`${name}=${left}`];
  };
  const figures = [
    `faults=${count('fault')}`,
    `warnings=${count('warning')}`,
    ...days('certificate_days', 'certificateFine', 'certificateEnds'),
    ...days('block_list_days', 'blockListFine', 'blockListEnds'),
  ];
  // A bar begins the figures.
  const plain = (text: string) => text.replaceAll('|', '¦');
  return `${plain(line)} | ${figures.join(' ')}\n${others.map((other) => `${plain(other)}\n`).join('')}`;
}
