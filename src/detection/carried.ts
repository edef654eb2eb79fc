/** What a message carries, and so what its reader must leave alone: by what the bytes are, never by what a face would guess. */
import { placeKey } from './contract';
import type { BarApplication, Carrier, Kind, Part, PartTree } from './contract';
import { classOfName, extensionOf } from './facts/file/file-names';
import { diskImages, riskOf } from './facts/file/risky-files';
import { endingOf } from './facts/file/runnable';
import type { NameClass } from './facts/file/runnable';
import type { WeighedFinding } from './weighed';

export interface Carried {
  readonly carrier: Carrier | null;
  readonly applications: readonly BarApplication[];
}

/** What these find needs no button: Office does it while it opens the document, or never asks. */
const WITHOUT_BUTTON: ReadonlySet<string> = new Set([
  'dde-field',
  'equation-exploit',
  'remote-template',
  'self-updating-object',
  'templates-folder-lure',
]);

const APPLICATIONS: readonly BarApplication[] = ['word', 'excel', 'powerpoint', 'visio'];

/** Act at a double click; a page builds files or asks for passwords as soon as it is shown. */
const PROGRAMS: ReadonlySet<NameClass> = new Set(['script', 'program', 'shortcut', 'onenote', 'page']);

/** What in an archive could be meant, when a finding speaks of the archive as a whole. */
const MEANT: ReadonlySet<NameClass> = new Set(['macro-document', 'script', 'program', 'shortcut', 'onenote']);

const HOLDERS: ReadonlySet<Kind> = new Set(['zip', '7z', 'rar', 'iso', 'vhd', 'cab', 'gzip', 'tar', 'message']);

/** Of a link, and of a document of which nothing is known, Word is the likeliest: all of Emotet's links led to it. */
const LIKELIEST: readonly BarApplication[] = ['word'];

/**
 * What carries, and whose yellow bar would be seen.
 * @param carriers findings heavy enough to carry the attack
 */
export function carriedBy(carriers: readonly WeighedFinding[], parts: readonly Part[], tree: PartTree): Carried {
  const seen = new Sight(parts, tree);
  for (const { detector, group, finding } of carriers) {
    if (finding.where.in === 'part') seen.lookAt(finding.where.path, WITHOUT_BUTTON.has(detector), group === 'link');
    else if (group === 'link') seen.link = true;
    else seen.document = true;
  }
  const carrier = carrierOf(seen);
  const applications = APPLICATIONS.filter((application) => seen.applications.has(application));
  const hasBar = carrier === 'document' || carrier === 'link' || carrier === 'both';
  return { carrier, applications: applications.length === 0 && hasBar ? LIKELIEST : applications };
}

function carrierOf({ link, document, program }: Sight): Carrier | null {
  if (program) return link ? 'program-and-link' : 'program';
  if (document) return link ? 'both' : 'document';
  return link ? 'link' : null;
}

/** What was seen of the carriers so far. */
class Sight {
  link = false;
  document = false;
  program = false;
  readonly applications = new Set<BarApplication>();
  private readonly lookedInside = new Set<Part>();
  private readonly tree: PartTree;
  private readonly byPath: ReadonlyMap<string, Part>;

  constructor(parts: readonly Part[], tree: PartTree) {
    this.tree = tree;
    this.byPath = new Map(parts.map((part) => [placeKey(part.path), part]));
  }

  /** A finding's place may lie deeper than any part: in a module, on a sheet. */
  lookAt(path: readonly string[], withoutButton: boolean, isLink: boolean): void {
    const around = path.flatMap((_, index) => this.byPath.get(placeKey(path.slice(0, index + 1))) ?? []);
    const part = around[around.length - 1];
    if (part === undefined) this.document = true;
    // A link in the text of an attached message.
    else if (isLink && part.kind === 'message') this.link = true;
    else if (withoutButton) this.program = true;
    else if (HOLDERS.has(part.kind) || part.archive !== undefined) this.lookInside(part);
    else {
      this.see(part);
      // An embedded script is reached through the document around it, and through that one's bars.
      for (const outer of around) if (isDocument(outer)) this.open(applicationOf(outer));
    }
  }

  private lookInside(holder: Part): void {
    if (this.lookedInside.has(holder)) return;
    this.lookedInside.add(holder);
    const all = this.tree.insideOf(holder);
    const meant = all.filter((part) => MEANT.has(riskOf(part)));
    const inside = meant.length > 0 ? meant : all.filter(isDocument);
    for (const part of inside) this.see(part);
    const read = new Set(this.tree.childrenOf(holder).map(({ name }) => name));
    const names = (holder.archive?.names ?? []).filter((name) => !read.has(name) && MEANT.has(classOfName(name)));
    for (const name of names) this.seeName(name);
    if (inside.length + names.length > 0) return;
    if (diskImages.has(holder.kind)) this.program = true;
    else this.document = true;
  }

  private see(part: Part): void {
    if (PROGRAMS.has(riskOf(part)) && !isDocument(part)) this.program = true;
    else {
      this.document = true;
      this.open(applicationOf(part));
    }
  }

  /** An entry of a locked archive: its name is all that anybody can know. */
  private seeName(name: string): void {
    if (PROGRAMS.has(classOfName(name))) this.program = true;
    else {
      this.document = true;
      this.open(endingOf(extensionOf(name)).application);
    }
  }

  private open(application: BarApplication | undefined): void {
    if (application !== undefined) this.applications.add(application);
  }
}

function isDocument({ document, rtf }: Part): boolean {
  return document !== undefined || rtf !== undefined;
}

/** By what the document is; by its name only where nobody could look. */
function applicationOf({ kind, name, document, rtf }: Part): BarApplication | undefined {
  if (rtf !== undefined) return 'word';
  const application = document?.application;
  if (application !== undefined && application !== 'unknown') return application;
  return kind === 'unread' || kind === 'ole' ? endingOf(extensionOf(name)).application : undefined;
}
