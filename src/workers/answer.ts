import { createHash } from 'node:crypto';
import { inspectWithFacts } from '../detection';
import { forNode } from '../hosts/for-node';
import { loadCatalogue } from '../locales/load';
import { readBytes } from './file-bytes';
import type { Answer, Job, Terms } from './job';
import { messageFrom, messagesIn } from './messages-in';
import { recordOf } from './record';
import { textOf } from './record-text';
import { levelsWithoutChecks } from './without-check';

/** Does one job. Never rejects: an error of ours costs one message its answer. */
export async function answerTo({ input, source, message }: Job, terms: Terms): Promise<Answer> {
  try {
    const bytes = 'bytes' in source ? source.bytes : readBytes(source.file, source.stretch);
    if (typeof bytes === 'string') return { input, error: bytes };
    const found = message === true ? messageFrom(bytes) : messagesIn(input, bytes);
    if ('error' in found) return { input, error: found.error };
    if ('mailbox' in found) return found;
    const { settings, explain, macros } = terms;
    const inspection = inspectWithFacts(found.message, { ...forNode, settings });
    const catalogue = await loadCatalogue(terms.language);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const described = { ...inspection, input, sha256, catalogue, explain, macros: macros === true };
    return {
      record: recordOf(described),
      ...(terms.text && { text: textOf(described) }),
      ...(terms.without === true && {
        without: levelsWithoutChecks(found.message, inspection.verdict, { ...forNode, settings }),
      }),
    };
  } catch {
    return { input, error: 'The check failed.' };
  }
}
