import type { Value } from '../detection/contract';

/** What a remark speaks of, in the order in which a report is read. */
const areas = [
  'server',
  'certificate',
  'files',
  'policy',
  'trustedTypes',
  'headers',
  'settings',
  'blockList',
  'manifest',
  'browser',
] as const;

export type Area = (typeof areas)[number];

/**
 * `fault`: something does not work, or somebody could get in. `warning`: it works, and will not for long, or not everywhere.
 * `unseen`: nobody looked, and why. `fine`: looked at, and as it should be.
 */
export type State = 'fault' | 'warning' | 'unseen' | 'fine';

/** Everything that can be said of a deployment, with how grave it is. */
const kinds = {
  noAnswer: ['server', 'fault'],
  noAddIn: ['server', 'fault'],

  certificateExpired: ['certificate', 'fault'],
  certificateOfAnother: ['certificate', 'fault'],
  certificateIncomplete: ['certificate', 'fault'],
  certificateUntrusted: ['certificate', 'fault'],
  certificateEnds: ['certificate', 'warning'],
  certificateFine: ['certificate', 'fine'],

  listMissing: ['files', 'warning'],
  listDamaged: ['files', 'fault'],
  otherVersion: ['files', 'warning'],
  otherCloud: ['files', 'warning'],
  fileMissing: ['files', 'fault'],
  fileRefused: ['files', 'fault'],
  fileStatus: ['files', 'fault'],
  fileRedirected: ['files', 'fault'],
  fileUnanswered: ['files', 'fault'],
  fileTooSlow: ['files', 'fault'],
  fileTooLarge: ['files', 'fault'],
  fileDiffers: ['files', 'fault'],
  fileOfVersion: ['files', 'fault'],
  filesFine: ['files', 'fine'],

  policyMissing: ['policy', 'fault'],
  policyAllows: ['policy', 'fault'],
  policyBlocks: ['policy', 'fault'],
  policySandboxed: ['policy', 'fault'],
  anyFrame: ['policy', 'fault'],
  noFrame: ['policy', 'fault'],
  frameLacks: ['policy', 'warning'],
  frameOptions: ['policy', 'fault'],
  policyFine: ['policy', 'fine'],

  typesEnforced: ['trustedTypes', 'fine'],
  typesReported: ['trustedTypes', 'fine'],
  typesAbsent: ['trustedTypes', 'warning'],
  typesAnyPolicy: ['trustedTypes', 'warning'],
  typesReportedUntold: ['trustedTypes', 'fault'],
  typesEnforcedTold: ['trustedTypes', 'fault'],
  typesWithoutOurs: ['trustedTypes', 'fault'],

  typeWrong: ['headers', 'fault'],
  nosniffMissing: ['headers', 'warning'],
  hstsMissing: ['headers', 'warning'],
  hstsShort: ['headers', 'warning'],
  headerMissing: ['headers', 'warning'],
  keptTooLong: ['headers', 'warning'],
  keptUnsaid: ['headers', 'warning'],
  assetsNotKept: ['headers', 'warning'],
  headersFine: ['headers', 'fine'],

  settingsNotAsked: ['settings', 'unseen'],
  settingsFailed: ['settings', 'fault'],
  settingsBroken: ['settings', 'fault'],
  settingsFine: ['settings', 'fine'],

  blockListNone: ['blockList', 'unseen'],
  blockListBroken: ['blockList', 'fault'],
  blockListEnds: ['blockList', 'warning'],
  blockListFine: ['blockList', 'fine'],

  manifestNotGiven: ['manifest', 'unseen'],
  manifestOfAnother: ['manifest', 'unseen'],
  manifestElsewhere: ['manifest', 'fault'],
  manifestDamaged: ['manifest', 'fault'],
  manifestOrganisation: ['manifest', 'fault'],
  manifestIconSize: ['manifest', 'fault'],
  manifestNewer: ['manifest', 'warning'],
  scriptNotAllowed: ['manifest', 'fault'],
  manifestFine: ['manifest', 'fine'],

  inlineScriptRuns: ['browser', 'fault'],
  policyInForce: ['browser', 'fine'],
  workerFails: ['browser', 'fault'],
  workerFine: ['browser', 'fine'],
  officeNotAsked: ['browser', 'unseen'],
  officeFails: ['browser', 'fault'],
  officeFine: ['browser', 'fine'],
} as const satisfies Readonly<Record<string, readonly [Area, State]>>;

export type RemarkId = keyof typeof kinds;

/** One thing that is to be said of a deployment. */
export interface Remark {
  readonly id: RemarkId;
  /** For the sentence. */
  readonly values: Readonly<Record<string, Value>>;
  /** Which files it speaks of, below the add-in's folder. */
  readonly files: readonly string[];
  /** Exact errors, for whoever mends them: they have words of their own already. */
  readonly lines: readonly string[];
}

export function remark(
  id: RemarkId,
  values: Remark['values'] = {},
  { files = [], lines = [] }: Partial<Pick<Remark, 'files' | 'lines'>> = {},
): Remark {
  return { id, values, files, lines };
}

export function stateOf({ id }: Remark): State {
  return kinds[id][1];
}

/** Is there something to do about it? */
export function isWrong(one: Remark): boolean {
  const state = stateOf(one);
  return state === 'fault' || state === 'warning';
}

export function areaOf({ id }: Remark): Area {
  return kinds[id][0];
}

/** The gravest state of all. */
export function worst(remarks: readonly Remark[]): 'fault' | 'warning' | 'fine' {
  const states = remarks.map(stateOf);
  return states.includes('fault') ? 'fault' : states.includes('warning') ? 'warning' : 'fine';
}

const LOUDNESS: readonly State[] = ['fault', 'warning', 'unseen', 'fine'];

/** What is wrong first; within a state in the order of the areas. */
export function inOrderOfGravity(remarks: readonly Remark[]): readonly Remark[] {
  const rank = (one: Remark) => LOUDNESS.indexOf(stateOf(one)) * areas.length + areas.indexOf(areaOf(one));
  return [...remarks].sort((one, other) => rank(one) - rank(other));
}

/** Puts together what is said in the same words of several files. */
export function together(remarks: readonly Remark[]): readonly Remark[] {
  const groups = new Map<string, Remark>();
  for (const one of remarks) {
    const key = JSON.stringify([one.id, one.values, one.lines]);
    const before = groups.get(key);
    groups.set(key, before === undefined ? one : { ...before, files: [...new Set([...before.files, ...one.files])] });
  }
  return [...groups.values()];
}
