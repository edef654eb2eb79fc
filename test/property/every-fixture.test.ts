import fc from 'fast-check';
import { inspectWithFacts } from '../../src/detection';
import { defaultLimits } from '../../src/detection/budget';
import { attachment, message } from '../../src/specimens/mail/message';
import { fixtures } from '../fixtures';
import { testHost } from '../host';
import { cutAndChanged } from './cut-and-changed';

/** So little that a reader which does not ask is seen to go on. */
const limits = { ...defaultLimits, outputBytes: 4 * 1_024 * 1_024, entries: 500, steps: 4_000_000 };

describe('a file of every kind, cut and changed', () => {
  it.each(fixtures)('is read as far as it goes, and no reader throws: $name', ({ name, bytes }) => {
    fc.assert(
      cutAndChanged(bytes, (bent) => {
        const { verdict, facts } = inspectWithFacts(message({ attachments: [attachment(name, bent)] }), {
          host: testHost,
          limits,
        });
        expect(verdict.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
        expect(facts.parts.filter(({ fault }) => fault !== undefined)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
