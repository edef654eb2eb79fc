import type { BlockList } from '../detection/contract';
import { OLDEST_DAYS } from '../detection/text/block-list';
import type { Catalogue } from '../locales/catalogue';
import type { ProblemId } from '../locales/settings-texts';
import { LARGEST_LIST } from '../settings/block-list';
import { LARGEST_FILE } from '../settings/limits';
import { problemLine } from '../settings/problem';
import type { SettingsProblem } from '../settings/problem';
import { mistakesIn, readSettingsFile } from '../settings/settings-file';
import type { SettingsFile } from '../settings/settings-file';
import { judgeAnswer } from './files';
import { remark } from './remark';
import type { Remark } from './remark';
import { contentOf, DEADLINE, isSent } from './sent';
import type { Sent, Unanswered } from './sent';
import type { Visit } from './visit';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days before a list stops counting, from which on it is told: time for a feed that failed over a weekend. */
const SOON = 7;

/** The organisation's settings and the block list that they name, read as the pane reads them. */
export async function judgeSettings(
  visit: Visit,
  org: string | undefined,
  catalogue: Catalogue,
  now: Date,
): Promise<readonly Remark[]> {
  if (org === undefined) return [remark('settingsNotAsked')];
  const file = `config/${org}.json`;
  const answer = await visit.file(file, LARGEST_FILE);
  const bytes = contentOf(answer);
  if (bytes === undefined) return notThere(file, answer, catalogue);
  let listAnswer: Sent | Unanswered | undefined;
  const asRead = await readSettingsFile(bytes, async (name) => {
    listAnswer = await visit.file(`config/${name}`, LARGEST_LIST);
    return contentOf(listAnswer);
  });
  const read = listAnswer === undefined ? asRead : withReason(asRead, listAnswer);
  const { blockList } = read.settings;
  const ofList = read.problems.filter(({ path: [field], id }) => field === 'blockList' && id.startsWith('list'));
  const others = read.problems.filter((problem) => !ofList.includes(problem));
  const linesOf = (problems: SettingsFile['problems']) => mistakesIn({ ...read, problems }, file, catalogue);
  return [
    others.length > 0
      ? remark('settingsBroken', { count: others.length, file }, { files: [file], lines: linesOf(others) })
      : remark('settingsFine', { file }),
    ...(blockList === undefined
      ? others.some(({ path: [field] }) => field === 'blockList')
        ? []
        : [remark('blockListNone')]
      : ofList.length > 0
        ? [remark('blockListBroken', {}, { files: [`config/${blockList.file}`], lines: linesOf(ofList) })]
        : [ageOf(read.settings.inspection.blockList, blockList, now)]),
  ];
}

function notThere(file: string, answer: Sent | Unanswered, catalogue: Catalogue): readonly Remark[] {
  const isTooLarge = !isSent(answer) && answer.failure === 'too-large';
  const isAbsent = isSent(answer) && answer.status === 404;
  if (!isTooLarge && !isAbsent) return judgeAnswer(file, answer);
  const problem: SettingsProblem = isAbsent
    ? { id: 'notFound', path: [], values: {} }
    : { id: 'fileTooLarge', path: [], values: { most: LARGEST_FILE / 1_024 } };
  return [remark('settingsFailed', { file }, { files: [file], lines: [problemLine(catalogue, problem, file)] })];
}

/** Why the list did not come: whoever reads settings from a disk knows of no other reason than that it is not there. */
function withReason(read: SettingsFile, answer: Sent | Unanswered): SettingsFile {
  const why: Readonly<Partial<Record<Unanswered['failure'], ProblemId>>> = {
    'too-large': 'listTooLarge',
    'time-up': 'listTooSlow',
  };
  const id = isSent(answer) ? undefined : why[answer.failure];
  const most = id === 'listTooSlow' ? DEADLINE / 1_000 : LARGEST_LIST / 1_024;
  return id === undefined
    ? read
    : {
        ...read,
        problems: read.problems.map((one) => (one.id === 'listNotFound' ? { ...one, id, values: { most } } : one)),
      };
}

/** How old a list is that the pane uses, and how long it will. */
function ageOf(
  list: BlockList | undefined,
  { file, digest }: { readonly file: string; readonly digest: string },
  now: Date,
): Remark {
  if (list === undefined) return remark('blockListBroken', {}, { files: [`config/${file}`] });
  const created = Date.parse(list.created);
  const ends = Math.min(Date.parse(list.expires), created + OLDEST_DAYS * MILLISECONDS_A_DAY);
  const left = Math.floor((ends - now.getTime()) / MILLISECONDS_A_DAY);
  const values = {
    file,
    digest,
    entries: list.count,
    created: list.created.slice(0, 10),
    ends: new Date(ends).toISOString().slice(0, 10),
    age: Math.max(0, Math.floor((now.getTime() - created) / MILLISECONDS_A_DAY)),
    count: Math.max(0, left),
  };
  return remark(left <= SOON ? 'blockListEnds' : 'blockListFine', values);
}
