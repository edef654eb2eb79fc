import { Budget, defaultLimits } from '../../src/detection/budget';
import { defaultInspectionSettings } from '../../src/detection/contract';
import type { AnyDetector, Gap, InspectionSettings, MessageInput, Value, Where } from '../../src/detection/contract';
import { gatherFacts } from '../../src/detection/facts';
import { runDetector } from '../../src/detection/run-detector';
import { testHost } from '../host';

interface Case {
  readonly name: string;
  readonly mail: MessageInput;
  readonly settings?: Partial<InspectionSettings>;
}

interface FiringCase extends Case {
  /** Every finding, in order; values and places may be left out, those given must match. */
  readonly finds: readonly {
    readonly message: string;
    readonly values?: Readonly<Record<string, Value>>;
    readonly where?: Where;
    readonly weight?: number;
    /** Fields of the proof that matter. */
    readonly proof?: object;
  }[];
}

interface UncheckedCase extends Case {
  readonly gap: Gap;
}

/** The table of one detector: it fires on the attack, stays silent on the near miss, and says when it could not look. */
export function testDetector(
  detector: AnyDetector,
  cases: {
    readonly fires: readonly FiringCase[];
    readonly silent: readonly Case[];
    readonly unchecked: readonly UncheckedCase[];
  },
): void {
  const outcomeOf = ({ mail, settings }: Case) => {
    const all = { ...defaultInspectionSettings, ...settings };
    return runDetector(detector, gatherFacts(mail, all, testHost, new Budget(defaultLimits, () => testHost.now())));
  };
  describe(detector.id, () => {
    it('has an attack, a near miss and an unreadable case', () => {
      expect(Math.min(cases.fires.length, cases.silent.length, cases.unchecked.length)).toBeGreaterThan(0);
    });
    it.each(cases.fires)('fires: $name', (given) => {
      expect(outcomeOf(given)).toMatchObject({ state: 'found', findings: given.finds });
    });
    it.each(cases.silent)('stays silent: $name', (given) => {
      expect(outcomeOf(given)).toMatchObject({ state: 'clear' });
    });
    it.each(cases.unchecked)('says that it could not look: $name', (given) => {
      expect(outcomeOf(given)).toMatchObject({
        state: 'not-checked',
        gaps: expect.arrayContaining([expect.objectContaining({ gap: given.gap })]),
      });
    });
  });
}
