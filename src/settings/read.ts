import * as v from 'valibot';
import type { ProblemId } from '../locales/settings-texts';
import { closest } from './closest';
import { defaultSettings } from './defaults';
import type { Settings } from './defaults';
import { jsonLines } from './json-lines';
import { LARGEST_FILE } from './limits';
import type { SettingsProblem } from './problem';
import { entriesOf, schema, textLanguages } from './schema';
import type { SettingsFile } from './schema';
import { canBeOff, checkIds } from './switches';
import { textOf } from './text';
import type { Decode } from './text';

export interface ReadSettings {
  readonly settings: Settings;
  /** In the order in which they were found; empty: all is well. */
  readonly problems: readonly SettingsProblem[];
}

/** A file with more unknown fields than this is another file. */
const MOST_ROUNDS = 50;
const MOST_PROBLEMS = 100;

/** Deeper than this there is nothing that the schema would not refuse as a whole. */
const DEEPEST = 8;

type Path = readonly (string | number)[];

/**
 * Reads a settings file. Never throws: a value that is wrong is left out, which gives its safe default, and everything
 * else holds.
 */
export function readSettings(bytes: Uint8Array, decode?: Decode): ReadSettings {
  const { text, problem } = textOf(bytes, decode);
  if (problem !== undefined) return refused(problem, problem === 'fileTooLarge' ? { most: LARGEST_FILE / 1024 } : {});
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { settings: defaultSettings, problems: notJson(text) };
  }
  if (!isGroup(input)) return refused('notSettings');
  const problems: SettingsProblem[] = [];
  dropReserved(input, [], problems);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = v.safeParse(schema, input, { abortPipeEarly: true });
    if (result.success) return { settings: settingsOf(withoutForbidden(result.output, problems)), problems };
    cut(input, result.issues, problems);
    if (problems.length > MOST_PROBLEMS) break;
  }
  return refused('notSettings');
}

function refused(id: ProblemId, values: SettingsProblem['values'] = {}): ReadSettings {
  return { settings: defaultSettings, problems: [{ id, path: [], values }] };
}

/** Every comma too many by its place, and whether anything else is wrong. */
function notJson(text: string): readonly SettingsProblem[] {
  const { trailingCommas, broken } = jsonLines(text);
  const commas = trailingCommas
    .slice(0, MOST_PROBLEMS)
    .map((place) => ({ id: 'trailingComma' as const, path: [], values: { ...place } }));
  return broken === undefined && commas.length > 0 ? commas : [...commas, { id: 'notJson', path: [], values: {} }];
}

/** Takes everything out that an issue speaks of, and writes down why; each value once. */
function cut(input: Group, issues: readonly v.BaseIssue<unknown>[], problems: SettingsProblem[]): void {
  const gone = new Map<string, Path>();
  for (const issue of issues) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const whole = wholeOf(path);
    const key = JSON.stringify(whole);
    if (gone.has(key)) continue;
    gone.set(key, whole);
    problems.push(problemOf(issue, path));
  }
  // Later places of a list first: the earlier ones keep their number.
  for (const path of [...gone.values()].sort((one, other) => placeOf(other) - placeOf(one))) remove(input, path);
}

/** Where in its list a value stands; fields have no order, and come last. */
function placeOf(path: Path): number {
  const last = path.at(-1);
  return typeof last === 'number' ? last : -1;
}

/** What stands or falls together: half a block list is none, and steps with one missing may say the opposite. */
function wholeOf(path: Path): Path {
  if (path[0] === 'blockList') return path.slice(0, 1);
  return path[0] === 'alreadyClicked' ? path.slice(0, 2) : path;
}

function remove(input: Group, path: Path): void {
  const last = path.at(-1);
  let holder: unknown = input;
  for (const step of path.slice(0, -1))
    holder = isGroup(holder) || Array.isArray(holder) ? Reflect.get(holder, step) : undefined;
  if (path.length === 1 && last === 'version') input['version'] = 1;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isGroup(holder)) Reflect.deleteProperty(holder, String(last));
}

function problemOf(issue: v.BaseIssue<unknown>, path: Path): SettingsProblem {
  const { requirement, input } = issue;
  const id = issue.message as ProblemId;
  const last = String(path.at(-1) ?? '');
  const base = { path, values: {} };
  if (id === 'unknownField') {
    const suggestion = closest(last, fieldsAt(path.slice(0, -1)));
    return suggestion === undefined ? { ...base, id } : { path, id: 'misspeltField', values: { suggestion } };
  }
  if (id === 'unknownCheck') {
    const suggestion = closest(last, checkIds);
    return suggestion === undefined ? { ...base, id } : { path, id: 'misspeltCheck', values: { suggestion } };
  }
  if (id === 'unknownLanguage') return { path, id, values: { known: textLanguages.join(', ') } };
  if (id === 'tooLong' || id === 'tooMany') return { path, id, values: { most: Number(requirement) } };
  return { path, id, values: typeof input === 'string' ? { found: input } : {} };
}

/** Names of the fields that belong at this place. */
function fieldsAt(path: Path): readonly string[] {
  let entries = entriesOf(schema);
  for (const step of path) entries = entriesOf(Object.hasOwn(entries, step) ? entries[String(step)] : undefined);
  return Object.keys(entries);
}

/** `__proto__` as a name is no field: it is how a file tries to change what all objects have. */
function dropReserved(value: unknown, path: Path, problems: SettingsProblem[]): void {
  if (path.length >= DEEPEST || (!isGroup(value) && !Array.isArray(value))) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (['__proto__', 'constructor', 'prototype'].includes(key)) {
      if (problems.length < MOST_PROBLEMS) problems.push({ id: 'unknownField', path: [...path, step], values: {} });
      Reflect.deleteProperty(value, key);
    } else dropReserved(inner, [...path, step], problems);
  }
}

/** Checks that may only be lowered stay as they are. */
function withoutForbidden(file: SettingsFile, problems: SettingsProblem[]): SettingsFile {
  const { detectors } = file;
  if (detectors === undefined) return file;
  const kept = Object.entries(detectors).filter(([check, wish]) => {
    const forbidden = wish === 'off' && !canBeOff(check);
    if (forbidden) problems.push({ id: 'cannotBeOff', path: ['detectors', check], values: {} });
    return !forbidden;
  });
  return { ...file, detectors: Object.fromEntries(kept) };
}

function settingsOf(file: SettingsFile): Settings {
  return {
    name: file.organisation,
    language: file.language,
    contact: file.contact,
    alreadyClicked: file.alreadyClicked ?? {},
    banners: file.banners ?? {},
    blockList: file.blockList,
    mailServerKey: file.mailServerKey,
    drillKey: file.drillKey,
    rememberCorrespondents: file.rememberCorrespondents ?? false,
    countVerdicts: file.countVerdicts ?? false,
    inspection: {
      internalDomains: file.internalDomains ?? [],
      imitatedDomains: file.imitatedDomains ?? [],
      colleagueNames: file.colleagueNames ?? [],
      trustedSenders: file.trustedSenders ?? [],
      notices: file.notices ?? [],
      detectors: file.detectors ?? {},
      passwords: file.passwords ?? [],
    },
  };
}

type Group = Record<string, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
