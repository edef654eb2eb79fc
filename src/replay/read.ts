/** From the text of a report back to its facts. */
import * as v from 'valibot';
import { decodeBase64Url } from '../detection/formats/codec/base64';
import { visible } from '../locales/visible';
import { payloadIn } from './block';
import type { BlockProblem } from './block';
import type { ReportFacts } from './report-facts';
import { schema } from './schema';

/** Bytes of the facts once they are unpacked: more are no report of ours. */
const LONGEST_FACTS = 2_000_000;

/**
 * The facts, or why there are none, in one English sentence.
 * @param inflate raw DEFLATE to at most so many bytes; undefined where it is none, or would be longer
 */
export function readFacts(
  text: string,
  inflate: (packed: Uint8Array, most: number) => Uint8Array | undefined,
): ReportFacts | { readonly error: string } {
  const found = payloadIn(text);
  if ('problem' in found) return { error: sentenceOf(found) };
  const packed = decodeBase64Url(found.payload);
  const bytes = packed && inflate(packed, LONGEST_FACTS);
  if (bytes === undefined)
    return { error: 'The report’s block cannot be unpacked: it was not written by Emotet Guard.' };
  let facts: unknown;
  try {
    facts = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { error: 'The report’s block holds no JSON: it was not written by Emotet Guard.' };
  }
  const parsed = v.safeParse(schema, facts, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return {
    error: `The report’s block is not as Emotet Guard writes it: ${visible(v.getDotPath(issue) ?? 'all of it', 100)}.`,
  };
}

function sentenceOf(problem: BlockProblem): string {
  switch (problem.problem) {
    case 'none':
      return 'There is no report in it: a report ends with a block that begins with "[Emotet Guard report".';
    case 'version':
      return `The report is of version ${problem.version}, and this program reads version 1.`;
    case 'too-long':
      return `The report’s block says that it has ${problem.stated} characters: no report is that long.`;
    case 'cut':
      return `The report is cut off: ${problem.here} of ${problem.stated} characters are there. Paste all of it, down to "[end of Emotet Guard report]".`;
    case 'length':
      return `The report’s block has ${problem.here} characters and not ${problem.stated}: some were lost, or came in, on the way.`;
    case 'changed':
      return 'The report’s block was changed on the way: its check does not fit.';
    case 'several':
      return 'There are several reports in it: keep the one that is meant, and delete the others.';
  }
}
