/**
 * Open Packaging Conventions (ECMA-376 part 2): parts, their content types ([Content_Types].xml) and the relationships
 * between them (_rels/*.rels). Where the parts lie, in a ZIP or in one flat XML file, is the source's business.
 */
import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { decodePercent } from '../../../text/hosts';
import { scanXml } from '../../xml';
import { decodeXml, xmlText } from '../../xml-text';
import type { XmlText } from '../../xml-window';

/** Where a package keeps its parts. */
export interface PartSource {
  /** Part names without leading slash, as written. */
  readonly names: readonly string[];
  /** The bytes of one of `names`, at most `limit` of them. */
  read(name: string, limit?: number): Uint8Array | Gap;
  /** Why the part that was read last is not whole. */
  readonly cut?: Gap | undefined;
  /** A part that the source keeps as text; undefined for all others. */
  readText?(name: string): string | undefined;
  /** Why parts are missing. */
  readonly gap?: Gap | undefined;
  /** Where the source states content types itself. */
  contentTypeOf?(name: string): string;
}

export interface OoxmlPackage {
  /** Part names without leading slash ("word/document.xml"), as written. */
  readonly names: readonly string[];
  /** Finds a part whatever the case of its name (ECMA-376-2, 6.2.2.3); undefined when there is none. */
  find(name: string): string | undefined;
  /** Lower case, '' when the package does not tell. */
  contentTypeOf(name: string): string;
  /** Relationships of a part, or of the package itself ('') . */
  relationships(name: string): readonly Relationship[];
  /** Could one of a part's relationships lead out of the package or to a VBA project? Most parts' cannot, as their source shows. */
  mayLeadFar(name: string): boolean;
  /** The bytes of a part, at most `limit`; a part that does not exist is 'damaged'. */
  read(name: string, limit?: number): Uint8Array | Gap;
  /** The part as text; undefined when it cannot be read. */
  readXml(name: string): string | undefined;
  /** The part for a scan, a long one in pieces; undefined when it cannot be read. */
  readXmlText(name: string): XmlText | undefined;
  /** What went wrong with content types and relationships themselves. */
  readonly gap: Gap | undefined;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: "vbaProject", "attachedTemplate", "hyperlink". */
  readonly kind: string;
  /** Internal: the name of the part it leads to, without leading slash. External: the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Bytes of one XML part that are read: a worksheet of a million cells says in its first 16 MB what it has to say. */
const HEAD = 1_024;
const MOST_XML_BYTES = 16 * 1024 * 1024;
/** Relationships of one part; the fullest in honest files held some 1,500 hyperlinks. */
const MOST_RELATIONSHIPS = 5_000;

/** The package in a source, read lazily. Never fails as a whole: a package without content types still has parts. */
export function readPackage(source: PartSource, host: Host, budget: Budget): OoxmlPackage {
  const byName = new Map<string, string>();
  for (const name of source.names) {
    const key = partKey(name);
    if (!byName.has(key)) byName.set(key, name);
  }
  let { gap } = source;
  let outside = 0;
  const find = (name: string): string | undefined => byName.get(partKey(name));
  const read = (name: string, limit?: number): Uint8Array | Gap => {
    const found = find(name);
    if (found === undefined) return 'damaged';
    const bytes = source.read(found, limit);
    // Whoever wants a part's first bytes alone knows that there are more.
    if ((limit === undefined || limit > HEAD) && source.cut === 'too-large') gap ??= source.cut;
    return bytes;
  };
  const readText = <T>(name: string, decode: (bytes: Uint8Array, host: Host) => T): T | string | undefined => {
    const found = find(name);
    if (found === undefined) return undefined;
    const text = source.readText?.(found);
    if (text !== undefined) return text;
    const bytes = source.read(found, MOST_XML_BYTES);
    gap ??= isGap(bytes) ? bytes : source.cut;
    return isGap(bytes) ? undefined : decode(bytes, host);
  };
  const readXml = (name: string): string | undefined => readText(name, decodeXml);
  let types: ContentTypes | undefined;
  const typeByName = new Map<string, string>();
  const known = new Map<string, readonly Relationship[]>();
  const sources = new Map<string, string>();
  const relationshipsSource = (name: string): string => {
    const key = partKey(name);
    let source = sources.get(key);
    if (source === undefined) sources.set(key, (source = readXml(relationshipsPartOf(name)) ?? ''));
    return source;
  };

  return {
    names: source.names,
    find,
    read,
    readXml,
    readXmlText: (name) => readText(name, xmlText),
    contentTypeOf(name) {
      if (source.contentTypeOf) return source.contentTypeOf(find(name) ?? name).toLowerCase();
      const before = typeByName.get(name);
      if (before !== undefined) return before;
      types ??= readContentTypes(readXml('[Content_Types].xml') ?? '', budget);
      const key = partKey(name);
      const type = types.overrides.get(key) ?? types.defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
      typeByName.set(name, type);
      return type;
    },
    relationships(name) {
      const key = partKey(name);
      const before = known.get(key);
      if (before) return before;
      const found = readRelationships(relationshipsSource(name), name, budget);
      outside += found.filter(({ external }) => external).length;
      // Of the addresses of all parts together no more are kept either.
      if (found.length >= MOST_RELATIONSHIPS || outside >= MOST_RELATIONSHIPS) gap ??= 'too-large';
      known.set(key, found);
      return found;
    },
    // A value may be written in character references, so that only a source without any tells by its words.
    mayLeadFar: (name) => /external|vbaProject|&/i.test(relationshipsSource(name)),
    get gap() {
      return gap;
    },
  };
}

/** Targets of internal relationships of these kinds, parts that exist, in order. */
export function relatedParts(pkg: OoxmlPackage, name: string, kinds: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const { external, kind, target } of pkg.relationships(name)) {
    const part = external || !kinds.includes(kind) ? undefined : pkg.find(target);
    if (part !== undefined && !parts.includes(part)) parts.push(part);
  }
  return parts;
}

/** Relationships that lead out of the package or to a VBA project, whichever part they leave from. */
export function farRelationships(pkg: OoxmlPackage, budget: Budget): readonly Relationship[] {
  const far: Relationship[] = [];
  for (const name of pkg.names) {
    const key = partKey(name);
    if (!key.endsWith('.rels')) continue;
    if (!budget.takeEntries()) break;
    const at = key.lastIndexOf('_rels/');
    const owner = at === -1 ? undefined : key.slice(0, at) + key.slice(at + 6, -5);
    if (owner === undefined || !pkg.mayLeadFar(owner)) continue;
    for (const relationship of pkg.relationships(owner))
      if (relationship.external || relationship.kind === 'vbaProject') far.push(relationship);
  }
  return far;
}

interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

function readContentTypes(source: string, budget: Budget): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  scanXml(source, budget, {
    open(tag) {
      const type = (tag.attribute('ContentType') ?? '').trim().toLowerCase();
      if (tag.name === 'Default') defaults.set((tag.attribute('Extension') ?? '').toLowerCase(), type);
      else if (tag.name === 'Override') overrides.set(partKey(tag.attribute('PartName') ?? ''), type);
    },
  });
  return { defaults, overrides };
}

function readRelationships(source: string, owner: string, budget: Budget): readonly Relationship[] {
  const found: Relationship[] = [];
  const hasModes = source.includes('TargetMode');
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  scanXml(source, budget, {
    open(tag) {
      if (tag.name !== 'Relationship') return;
      const type = tag.attribute('Type') ?? '';
      const target = tag.attribute('Target') ?? '';
      const external = hasModes && tag.attribute('TargetMode')?.trim().toLowerCase() === 'external';
      found.push({
        id: tag.attribute('Id') ?? '',
        kind: kindOfType(type.slice(type.lastIndexOf('/') + 1).trim()),
        target: external ? target : resolvePart(target, folder),
        external,
      });
    },
    done: () => found.length >= MOST_RELATIONSHIPS,
  });
  return found;
}

/** Whether Office minds the case of a type is written nowhere: one that says VBAPROJECT is read as a project. */
function kindOfType(kind: string): string {
  return kind.toLowerCase() === 'vbaproject' ? 'vbaProject' : kind;
}

/**
 * Names are compared without case, "%2E" is "." and "%C3%A4" is "ä" (ISO/IEC 29500-2, 6.2.2.2); some writers use backslashes,
 * or start with a slash.
 */
function partKey(name: string): string {
  let key = name.includes('\\') ? name.replace(/\\/g, '/') : name;
  if (key.includes('%')) key = decodePercent(key);
  return (key.startsWith('/') ? key.slice(1) : key).toLowerCase();
}

/** "word/document.xml" → "word/_rels/document.xml.rels"; '' → "_rels/.rels". */
function relationshipsPartOf(name: string): string {
  const at = name.replace(/\\/g, '/').lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

/** Nothing to resolve: "xl/worksheets/sheet1.xml". */
const PLAIN_PATH = /^(?:[\w-]+\/)*[\w-]+\.\w+$/;

/** A target as written, relative to the folder of its owner (RFC 3986, 5.2.4). */
function resolvePart(target: string, folder: string): string {
  const path = target.replace(/[?#].*/s, '').replace(/\\/g, '/');
  const whole = path.startsWith('/') ? path.slice(1) : folder + path;
  if (PLAIN_PATH.test(whole)) return whole;
  const segments: string[] = [];
  for (const segment of whole.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
