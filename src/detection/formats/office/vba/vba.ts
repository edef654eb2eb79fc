/**
 * VBA projects in compound files ([MS-OVBA] 2.2 and 2.3): a storage with a dir stream that lists the modules, one stream a
 * module with compiled code in front and compressed source behind, and a PROJECT stream beside the storage.
 */
import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Gap, VbaModule, VbaProject } from '../../../contract';
import type { Host } from '../../../host';
import { readCfb } from '../container/cfb';
import type { CfbEntry, CompoundFile } from '../container/cfb';
import { isAscii } from '../../codec/bytes';
import { decompressOvba, findCompressedSource } from './ovba';
import { readExOleObjects } from '../powerpoint/ppt';
import { readDir } from './vba-dir';
import type { DirModule, DirStream } from './vba-dir';
import { hasVbaSignature } from './vba-signature';
import { isStomped, readCompiledNames } from './vba-stomping';

/**
 * Bytes of one module that are read; the longest honest project met has 1.2 million in all its modules. What is more is junk in
 * front of the code: only what starts, and what that reaches, is ever read as code.
 */
const LONGEST_SOURCE = 16_000_000;

/** One VBA storage with what lies in it and beside it. */
interface VbaStorage {
  /** By its own name or by its _VBA_PROJECT stream it can only be a project; a dir stream alone may be anything. */
  readonly named: boolean;
  readonly streams: ReadonlyMap<string, CfbEntry>;
  readonly project: CfbEntry | undefined;
}

/** A project as far as it could be read. */
interface Reading {
  readonly modules: VbaModule[];
  stomped: boolean;
  compiledNames: readonly string[];
  gap: Gap | undefined;
}

/**
 * Every VBA project of the file as one, wherever its storages lie, in PowerPoint's compressed objects too; undefined when
 * there is none. Modules whose source cannot be read are left out, and `gap` says so.
 */
export function readVbaProject(file: CompoundFile, host: Host, budget: Budget): VbaProject | undefined {
  const reading: Reading = { modules: [], stomped: false, compiledNames: [], gap: undefined };
  let found = false;
  for (const storage of findVbaStorages(file)) found = readStorage(file, storage, host, budget, reading) || found;

  const { objects, gap } = readExOleObjects(file, budget);
  reading.gap ??= gap;
  for (const object of objects) {
    const inner = readCfb(object, budget);
    if (isGap(inner)) continue;
    for (const storage of findVbaStorages(inner)) found = readStorage(inner, storage, host, budget, reading) || found;
  }
  if (!found) return undefined;
  const { modules, stomped, compiledNames } = reading;
  return {
    modules,
    stomped,
    ...(compiledNames.length > 0 && { compiledNames }),
    signed: hasVbaSignature(file),
    ...(reading.gap !== undefined && { gap: reading.gap }),
  };
}

/** Storages that hold a dir or _VBA_PROJECT stream, or modules whose dir was lost with its directory entry. */
function findVbaStorages(file: CompoundFile): readonly VbaStorage[] {
  const byStorage = new Map<string, Map<string, CfbEntry>>();
  for (const entry of file.entries) {
    if (entry.kind !== 'stream') continue;
    const storage = storageOf(entry);
    let streams = byStorage.get(storage);
    if (streams === undefined) byStorage.set(storage, (streams = new Map<string, CfbEntry>()));
    // The first of two streams of one name wins, as it does in Office.
    const name = entry.name.toLowerCase();
    if (!streams.has(name)) streams.set(name, entry);
  }
  const storages: VbaStorage[] = [];
  for (const [path, streams] of byStorage) {
    const named = streams.has('_vba_project') || path === 'vba' || path.endsWith('/vba');
    // Excel keeps the empty shell of a project with workbooks that are embedded in another.
    if ((!named && !streams.has('dir')) || ![...streams.values()].some(({ size }) => size > 0)) continue;
    const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    storages.push({ named, streams, project: byStorage.get(parent)?.get('project') ?? streams.get('project') });
  }
  return storages;
}

/** Lower case, so that storages compare as [MS-CFB] compares them. */
function storageOf(entry: CfbEntry): string {
  return entry.path.slice(0, -1).join('/').toLowerCase();
}

/** Adds what one storage holds and answers whether it holds a project at all: Excel 95 has a dir stream of another kind. */
function readStorage(file: CompoundFile, storage: VbaStorage, host: Host, budget: Budget, reading: Reading): boolean {
  const dir = readDirStream(file, storage, budget);
  if (dir === undefined && !storage.named) return false;
  const charset = dir?.charset ?? 'windows-1252';
  const project = storage.project && file.read(storage.project, 65_536);
  const kinds = readModuleKinds(project === undefined ? '' : decodeCodePage(project, charset, host));
  const seen = new Set<string>();

  for (const module of dir?.modules ?? []) {
    // The fullest honest project met held 180 modules; a thousand of junk once hid the one behind them.
    if (!budget.takeEntries()) {
      reading.gap ??= budget.gap;
      break;
    }
    const entry = streamOf(storage, module, charset, host);
    if (entry === undefined) {
      reading.gap ??= 'damaged';
      continue;
    }
    seen.add(entry.name.toLowerCase());
    const name = module.unicodeName ?? decodeCodePage(module.name, charset, host);
    readModule(file.read(entry), module.textOffset, {
      name,
      charset,
      host,
      budget,
      reading,
      kinds,
      dirKind: module.kind,
    });
  }
  const compiled = storage.streams.get('_vba_project');
  if (compiled !== undefined)
    reading.compiledNames = [...reading.compiledNames, ...readCompiledNames(file.read(compiled, 1 << 20))];
  if (dir?.complete === true) return true;
  if (dir === undefined || dir.modules.length === 0) reading.gap ??= 'damaged';
  readUnlisted(file, storage, seen, { charset, host, budget, reading, kinds });
  return true;
}

/** The dir stream is damaged, or its directory entry was: compressed source is recognised by its first line. */
function readUnlisted(
  file: CompoundFile,
  { streams }: VbaStorage,
  seen: ReadonlySet<string>,
  context: Omit<ModuleContext, 'name' | 'dirKind'>,
): void {
  const { reading, budget } = context;
  for (const [key, entry] of streams) {
    if (seen.has(key) || key === 'dir' || key === '_vba_project' || key === 'project' || key.startsWith('__srp_'))
      continue;
    if (!budget.takeEntries()) {
      reading.gap ??= budget.gap;
      break;
    }
    const bytes = file.read(entry);
    const textOffset = findCompressedSource(bytes, 0);
    if (textOffset === -1) continue;
    readModule(bytes, textOffset, { ...context, name: entry.name, dirKind: undefined });
  }
}

function readDirStream(file: CompoundFile, { streams }: VbaStorage, budget: Budget): DirStream | undefined {
  const entry = streams.get('dir');
  if (entry === undefined) return undefined;
  const container = decompressOvba(file.read(entry), 0, budget);
  return isGap(container) ? undefined : readDir(container.bytes, budget);
}

function streamOf(storage: VbaStorage, module: DirModule, charset: string, host: Host): CfbEntry | undefined {
  const named = storage.streams.get((module.unicodeStreamName ?? '').toLowerCase());
  return named ?? storage.streams.get(decodeCodePage(module.streamName, charset, host).toLowerCase());
}

interface ModuleContext {
  readonly name: string;
  readonly charset: string;
  readonly host: Host;
  readonly budget: Budget;
  readonly reading: Reading;
  readonly kinds: ReadonlyMap<string, VbaModule['kind']>;
  readonly dirKind: 'standard' | undefined;
}

function readModule(bytes: Uint8Array, textOffset: number, context: ModuleContext): void {
  const { name, charset, host, budget, reading } = context;
  let container = textOffset < bytes.length ? decompressOvba(bytes, textOffset, budget) : 'damaged';
  if (isGap(container) && container === 'damaged') {
    // An offset that lies leads Office's own reader astray just as well, but the source may still be there to be read.
    const found = findCompressedSource(bytes, 0);
    if (found !== -1) container = decompressOvba(bytes, found, budget);
  }
  if (isGap(container)) {
    if (container !== 'damaged') reading.gap ??= container;
    else if (isStomped(bytes, '')) reading.stomped = true;
    else if (bytes.length > textOffset) reading.gap ??= 'damaged';
    return;
  }
  if (container.gap !== undefined) reading.gap ??= container.gap;
  if (container.bytes.length > LONGEST_SOURCE) reading.gap ??= 'too-large';
  const written = container.bytes.subarray(0, LONGEST_SOURCE);
  if (!budget.takeBytes(written.length)) {
    reading.gap ??= budget.gap;
    return;
  }
  const source = decodeCodePage(written, charset, host);
  if (isStomped(bytes.subarray(0, textOffset), source)) reading.stomped = true;
  reading.modules.push({ name, kind: kindOf(source, context), source });
}

function kindOf(source: string, { kinds, name, dirKind }: ModuleContext): VbaModule['kind'] {
  const listed = kinds.get(name.toLowerCase());
  if (listed !== undefined) return listed;
  if (dirKind !== undefined) return dirKind;
  // Attribute lines (2.2.7): only documents and designers have a base; a designer's is a pair of class ids.
  const base = /^Attribute VB_Base = "([^"\r\n]*)"/m.exec(source.slice(0, 1_024))?.[1];
  if (base === undefined) return /^Attribute VB_Creatable/m.test(source.slice(0, 1_024)) ? 'class' : 'unknown';
  return base.indexOf('}{') === -1 ? 'document' : 'form';
}

/** 2.3.1.7 to 2.3.1.11 of the PROJECT stream: "Document=ThisDocument/&H00000000", "Module=…", "Class=…", "BaseClass=…". */
function readModuleKinds(project: string): ReadonlyMap<string, VbaModule['kind']> {
  const kinds = new Map<string, VbaModule['kind']>();
  const words: Readonly<Record<string, VbaModule['kind']>> = {
    Document: 'document',
    Module: 'standard',
    Class: 'class',
    BaseClass: 'form',
  };
  for (const line of project.split(/\r\n|\n|\r/, 5_000)) {
    const equals = line.indexOf('=');
    const kind = equals > 0 ? words[line.slice(0, equals)] : undefined;
    if (kind === undefined) continue;
    const slash = line.lastIndexOf('/');
    kinds.set(line.slice(equals + 1, kind === 'document' && slash > equals ? slash : undefined).toLowerCase(), kind);
  }
  return kinds;
}

/** Plain ASCII is UTF-8 as well, and runtimes decode that ten times faster than any other charset. */
function decodeCodePage(bytes: Uint8Array, charset: string, host: Host): string {
  return host.decode(bytes, isAscii(bytes) ? 'utf-8' : charset);
}
