import { remark } from './remark';
import type { Remark } from './remark';
import { readRelease, RELEASE_LIST } from './release';
import type { Release } from './release';
import { isSent } from './sent';
import type { Sent, Unanswered } from './sent';
import type { Visit } from './visit';

/** Two lists, and which of them the server's files are compared with. */
export interface Lists {
  readonly compared: Release | undefined;
  /** A file that is not as `compared` says may be as this one does. */
  readonly other: Release | undefined;
  readonly remarks: readonly Remark[];
}

/** Which release the server has, beside the one of whoever asks. */
export function judgeList(answer: Sent | Unanswered, own: Release | undefined): Lists {
  if (!isSent(answer) || answer.status !== 200) {
    const remarks =
      isSent(answer) && answer.status === 404
        ? [remark('listMissing', {}, { files: [RELEASE_LIST] })]
        : judgeAnswer(RELEASE_LIST, answer);
    return { compared: own, other: undefined, remarks };
  }
  const theirs = readRelease(answer.bytes);
  if (theirs === undefined)
    return { compared: own, other: undefined, remarks: [remark('listDamaged', {}, { files: [RELEASE_LIST] })] };
  if (own === undefined) return { compared: theirs, other: undefined, remarks: [] };
  if (own.version !== theirs.version)
    return {
      compared: theirs,
      other: own,
      remarks: [remark('otherVersion', { server: theirs.version, own: own.version })],
    };
  if (own.cloud !== theirs.cloud)
    return { compared: theirs, other: own, remarks: [remark('otherCloud', { server: theirs.cloud, own: own.cloud })] };
  // The program's own list counts: whoever changes a file on a server changes the list beside it as well.
  const isSame = JSON.stringify([...own.files].sort()) === JSON.stringify([...theirs.files].sort());
  return {
    compared: own,
    other: undefined,
    remarks: isSame ? [] : [remark('fileDiffers', { version: own.version }, { files: [RELEASE_LIST] })],
  };
}

/** Did the files come, and are they those of the release? */
export function judgeFiles(
  names: readonly string[],
  visit: Visit,
  compared: Release | undefined,
  other: Release | undefined,
): readonly Remark[] {
  return names.flatMap((name) => {
    const problems = judgeAnswer(name, visit.answer(name));
    const wanted = compared?.files.get(name);
    const digest = visit.digest(name);
    if (problems.length > 0 || compared === undefined || wanted === undefined || digest === wanted) return problems;
    return [
      other?.files.get(name) === digest && other !== undefined
        ? remark('fileOfVersion', { version: other.version, wanted: compared.version }, { files: [name] })
        : remark('fileDiffers', { version: compared.version }, { files: [name] }),
    ];
  });
}

/** Why a file did not come; nothing where it did. */
export function judgeAnswer(name: string, answer: Sent | Unanswered): readonly Remark[] {
  const files = [name];
  if (!isSent(answer)) {
    if (answer.failure === 'time-up') return [remark('fileTooSlow', {}, { files })];
    if (answer.failure === 'too-large') return [remark('fileTooLarge', {}, { files })];
    if (answer.failure === 'redirected')
      return [remark('fileRedirected', { address: shortened(answer.detail ?? '–') }, { files })];
    return [remark('fileUnanswered', { reason: answer.detail ?? '–' }, { files })];
  }
  if (answer.status === 200) return [];
  if (answer.status === 404) return [remark('fileMissing', {}, { files })];
  if (answer.status === 401 || answer.status === 403 || answer.status === 407)
    return [remark('fileRefused', { status: answer.status }, { files })];
  return [remark('fileStatus', { status: answer.status }, { files })];
}

/** Where a redirection leads, without what differs from file to file. */
function shortened(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
