import * as v from 'valibot';
import { closest } from '../../settings/closest';
import { jsonLines, lineOf } from '../../settings/json-lines';
import { textOf } from '../../settings/text';
import type { OwnProblem, Path } from './problem';
import type { ProblemId } from './texts/en';

/** More than a person mends before looking again. */
const MOST_PROBLEMS = 30;

/** The path of the whole file. */
const WHOLE = JSON.stringify([]);

/** What a file says, as far as its form goes, and the lines in which it says it. */
export interface ReadJson<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly OwnProblem[];
  /** A problem at a place of this file. */
  readonly problemAt: (path: Path, id: ProblemId, values?: OwnProblem['values']) => OwnProblem;
}

/** Reads a JSON file of a schema's form, and says of each value that is wrong what would be right. Never throws. */
export function readJson<Value>(
  file: string,
  bytes: Uint8Array,
  schema: v.GenericSchema<unknown, Value>,
): ReadJson<Value> {
  const { text, problem } = textOf(bytes);
  const { lines, broken, trailingCommas, twice: doubled } = jsonLines(text);
  const problemAt: ReadJson<Value>['problemAt'] = (path, id, values = {}) => ({
    file,
    line: path.length === 0 ? undefined : (lineOf(lines, path) ?? lines.get(WHOLE)),
    path,
    id,
    values,
  });
  const refused = (problems: readonly OwnProblem[]) => ({ value: undefined, problems, problemAt });
  if (problem !== undefined) return refused([problemAt([], problem)]);
  const commas = trailingCommas.map(({ line, bracket }) => ({ ...problemAt([], 'trailingComma', { bracket }), line }));
  if (commas.length > 0) return refused(commas.slice(0, MOST_PROBLEMS));
  if (broken !== undefined) return refused([{ ...problemAt([], 'notJson'), line: broken }]);
  const twice = doubled.map((path) => problemAt(path, 'twice'));
  const read = v.safeParse(schema, JSON.parse(text), { abortPipeEarly: true });
  const issues = (read.issues ?? []).map((issue) => problemOf(innermost(issue), problemAt));
  const problems = [...twice, ...issues].slice(0, MOST_PROBLEMS);
  return { value: read.success && twice.length === 0 ? read.output : undefined, problems, problemAt };
}

type Issue = v.BaseIssue<unknown>;
type At = { readonly issue: Issue; readonly path: Path };

/** Of several forms none of which fits: what is wrong with the one that was begun. */
function innermost(issue: Issue, before: Path = []): At {
  const path = [...before, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  if (issue.type !== 'union' || issue.issues === undefined) return { issue, path };
  const { input } = issue;
  const begun = issue.issues.filter(
    ({ expected, path: inner }) =>
      typeof input === 'object' &&
      input !== null &&
      inner?.[0] !== undefined &&
      expected !== 'never' &&
      String(inner[0].key) in input,
  );
  const [first] = begun;
  return first === undefined ? { issue, path } : innermost(first, path);
}

function problemOf({ issue, path }: At, problemAt: ReadJson<unknown>['problemAt']): OwnProblem {
  const { type, expected, received, requirement, input, message } = issue;
  const found = typeof input === 'string' ? input : received;
  if (type === 'strict_object' && expected === 'never') {
    const parent: unknown = issue.path?.at(-1)?.input;
    const own = typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
    const suggestion = closest(
      String(path.at(-1) ?? ''),
      FIELDS.filter((name) => !own.includes(name)),
    );
    return suggestion === undefined
      ? problemAt(path, 'unknownField')
      : problemAt(path, 'misspeltField', { suggestion });
  }
  if (type === 'picklist' || type === 'literal' || type === 'variant')
    return problemAt(path, 'notOneOf', { found, known: (expected ?? '').replace(/[()"]/g, '').replace(/ \| /g, ', ') });
  if (received === 'undefined') return problemAt(path, 'missing');
  if (type === 'strict_object' || type === 'record') return problemAt(path, 'notGroup');
  if (type === 'string' || type === 'array' || type === 'boolean' || type === 'number')
    return problemAt(path, WRONG_TYPE[type]);
  return problemAt(path, message as ProblemId, {
    found,
    ...((typeof requirement === 'number' || typeof requirement === 'string') && { most: requirement }),
  });
}

const WRONG_TYPE = { string: 'notText', array: 'notList', boolean: 'notTrueOrFalse', number: 'notNumber' } as const;

/** Names of all fields, for whoever misspells one. */
const FIELDS = (
  'honest level pattern difficulty sets wave twin title who what letter steps at say note opened attachment from sender replyTo to cc ' +
  'subject date messageId thread text html password quoted quoting format headers attachments kind name mime contentId lines macro ' +
  'picture properties links lock workbook entries encryption files target args padding appended names paddedTo bar button hidden ' +
  'address download organisation logo contact phone mail'
).split(' ');
