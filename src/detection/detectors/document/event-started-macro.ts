import { defineDetector } from '../../contract';
import type { MacroTechnique, StartKind } from '../../contract';
import { isScrambled } from '../../facts/macro/standing';
import { proofOf, proofOfClick } from '../../facts/macro/proof';

/** Hidden PowerShell, a page that runs: no business code has it, whatever starts it. */
const ATTACKS = 30;
/** Some workbooks start programs from a button: worth nothing without a picture that asks for the click. */
const WAITS = 12;
/** Behind a button that its author made for it: what a business workbook does too. Worth naming, no more. */
const WAITS_BEHIND_BUTTON = 3;
/** In a window that nobody sees. */
const WAITS_HIDDEN = 20;

const STARTS_LATER: ReadonlySet<StartKind> = new Set(['closing', 'event', 'editing']);

export default defineDetector({
  id: 'event-started-macro',
  group: 'document',
  weight: 3,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { startsAtEvent: ['procedure'], startsAtClosing: ['procedure'], waitsForClick: ['means'] },
  proof: 'code',
  why: 'Droppers start when the document is closed or when a hidden control is drawn, since analysis machines often only open it.',
  looksLikeButIsNot: 'Workbooks that tidy up when they are closed, or that react to the cell which the reader selects.',
  references: ['https://attack.mitre.org/techniques/T1497/002/'],
  attack: ['T1059.005', 'T1497.002'],
  *detect({ macros }) {
    for (const one of macros) {
      const { part, starts, reached, clicked, techniques, startsProgram } = one;
      const [starter] = starts;
      if (startsProgram || isScrambled(one)) continue;
      const where = { in: 'part', path: part.path } as const;
      const attacking = attackingOf(techniques);
      const waiting = attacking.length > 0 ? attacking : clicked.filter(({ strength }) => strength === 1);
      const [strongest] = waiting;
      if (strongest !== undefined) {
        const values = { means: strongest.call };
        yield {
          message: 'waitsForClick',
          values,
          where,
          proof: proofOfClick(one, waiting, waiting.find(({ start }) => start !== undefined)?.start),
          weight: attacking.length > 0 ? ATTACKS : weightOf(strongest),
        };
      }
      // A function in a cell is what functions are for.
      if (starter === undefined || !STARTS_LATER.has(starter.kind)) continue;
      const values = { procedure: starter.name };
      yield {
        message: starter.kind === 'closing' ? 'startsAtClosing' : 'startsAtEvent',
        values,
        where,
        proof: proofOf(one, reached),
        // Half a technique behind it makes it as telling as a start at opening.
        ...(reached.length > 0 && { weight: 10 }),
      };
    }
  },
});

/** What only attacks do: one thing of that kind, or a program that is fetched, written and started. */
function attackingOf(techniques: readonly MacroTechnique[]): readonly MacroTechnique[] {
  const alone = techniques.filter(({ strength }) => strength > 1);
  if (alone.length > 0) return alone;
  const whole = techniques.filter(({ strength }) => strength === 1);
  // Written at full strength: into the startup folder, or what was fetched.
  const brought = whole.filter(({ does, id }) => does === 'writes' || id === 'native-download');
  const started = whole.filter(({ does, id }) => does === 'starts' && id !== 'native-download');
  return brought.length > 0 && started.length > 0 ? [...brought, ...started] : [];
}

function weightOf({ hidden, start }: MacroTechnique): number {
  if (start?.by !== undefined) return WAITS_BEHIND_BUTTON;
  if (!hidden) return WAITS;
  // A cell, a link in a sheet: nobody knows that he clicks a macro.
  return start?.kind === 'click' && /^(?:work(?:sheet|book)|chart)_/i.test(start.name) ? ATTACKS : WAITS_HIDDEN;
}
