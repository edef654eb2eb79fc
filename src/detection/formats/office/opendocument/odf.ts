/**
 * OpenDocument (OASIS ODF 1.3, ISO/IEC 26300): text, spreadsheets and presentations of LibreOffice and OpenOffice, in a package
 * or as one flat XML file. Their macros are Basic, which reads like VBA, or scripts in other languages.
 */
import type { Budget } from '../../../budget';
import type { Gap, OfficeApplication, VbaModule, VbaProject } from '../../../contract';
import { isGap } from '../../../contract';
import type { Host } from '../../../host';
import { readDdeFormulas } from '../excel/dde-formulas';
import type { OfficeWords } from '../container/office-words';
import { scanXml } from '../../xml';
import { xmlText } from '../../xml-text';
import type { XmlTag } from '../../xml';
import type { XmlText } from '../../xml-window';

/** Where the parts of a package come from. */
export interface OdfParts {
  readonly names: readonly string[];
  read(name: string): Uint8Array | Gap;
}

export interface OpenDocument {
  readonly application: OfficeApplication;
  readonly vba?: VbaProject;
  readonly pictures: number;
  /** 3.4.2 of part 2: the manifest says that the content is encrypted with a password. */
  readonly encrypted: boolean;
  /** Parts that are files of their own: scripts, embedded objects. */
  readonly files: readonly string[];
  readonly gap?: Gap;
}

/** Modules and listeners of one document; a book of macros has dozens. */
const MOST_MODULES = 1_000;
/** Characters of Basic that are kept of one document. */
const MOST_CODE = 4_000_000;

/** Reads a package; says its words and addresses into `words`. */
export function readOpenDocument(parts: OdfParts, words: OfficeWords, host: Host, budget: Budget): OpenDocument {
  const reader = new Reader(words, budget);
  let gap: Gap | undefined;
  const scan = (name: string): void => {
    const bytes = parts.read(name);
    if (isGap(bytes)) gap ??= bytes;
    else gap = reader.scan(xmlText(bytes, host)) ?? gap;
  };
  const has = (name: string): boolean => parts.names.includes(name);
  if (has('META-INF/manifest.xml')) scan('META-INF/manifest.xml');
  if (reader.encrypted) {
    const files: readonly string[] = [];
    return { application: reader.application, pictures: 0, encrypted: true, files, gap: 'encrypted' };
  }
  for (const name of parts.names) {
    if (!budget.takeSteps(16)) break;
    if (/^Basic\/.{1,200}\.xml$/i.test(name) && !/\/script-l[bc]\.xml$|^Basic\/script-lc\.xml$/i.test(name)) scan(name);
  }
  for (const name of ['content.xml', 'styles.xml']) if (has(name)) scan(name);
  const scripts = parts.names.filter((name) => /^Scripts\/.{1,200}[^/]$/i.test(name));
  const isSigned = parts.names.some((name) => /^META-INF\/(?:document|macro)signatures\.xml$/i.test(name));
  return {
    ...reader.document(isSigned, scripts.length > 0),
    pictures: parts.names.filter((name) => /^Pictures\/./i.test(name)).length,
    encrypted: false,
    files: [...scripts, ...parts.names.filter(isObject)],
    ...(gap && { gap }),
  };
}

/** Reads the flat form (.fodt, .fods, .fodp). */
export function readFlatOpenDocument(bytes: Uint8Array, words: OfficeWords, host: Host, budget: Budget): OpenDocument {
  const reader = new Reader(words, budget);
  const gap = reader.scan(xmlText(bytes, host));
  const pictures = reader.pictures;
  return { ...reader.document(false, false), pictures, encrypted: false, files: [], ...(gap && { gap }) };
}

/** Objects of other programs lie beside the content as they are; those of LibreOffice are folders of XML. */
function isObject(name: string): boolean {
  return /^(?:Object [0-9]{1,6}|[^/]{1,80}\.(?:bin|ole))$/i.test(name);
}

/** By the media type of the package or the flat file (part 3, 2.2). */
const APPLICATIONS: readonly (readonly [string, OfficeApplication])[] = [
  ['opendocument.text', 'word'],
  ['opendocument.spreadsheet', 'excel'],
  ['opendocument.presentation', 'powerpoint'],
];

/** Elements that bring in something from elsewhere, with what Office calls the same. */
const FETCHED: Readonly<Record<string, string>> = {
  'section-source': 'link',
  'floating-frame': 'frame',
  object: 'oleObject',
  'object-ole': 'oleObject',
  plugin: 'oleObject',
  applet: 'oleObject',
};

/** dom:load, office:load-finished, office:new, dom:DOMFocusIn …: what happens while somebody opens and reads. */
const ON_OPENING = /load|new|create|focus|activate|view|start|layout|title/i;
const ON_CLOSING = /unload|close|save|print/i;

class Reader {
  application: OfficeApplication = 'unknown';
  encrypted = false;
  pictures = 0;
  private readonly words: OfficeWords;
  private readonly budget: Budget;
  private readonly modules: VbaModule[] = [];
  private readonly opening: string[] = [];
  private readonly closing: string[] = [];
  private hasForeignScript = false;
  private codeLeft = MOST_CODE;
  private inBody = false;
  private module: string | undefined;
  private code: string[] = [];
  private gap: Gap | undefined;

  constructor(words: OfficeWords, budget: Budget) {
    this.words = words;
    this.budget = budget;
  }

  scan(source: XmlText): Gap | undefined {
    const gap = scanXml(source, this.budget, {
      open: (tag) => {
        this.open(tag);
      },
      close: (name) => {
        this.close(name);
      },
      text: (text) => {
        if (this.module !== undefined) this.addCode(text);
        else if (this.inBody) this.words.say(text.replace(/[ \t\r\n]+/g, ' '));
      },
    });
    this.inBody = false;
    return gap ?? this.gap;
  }

  document(signed: boolean, hasScripts: boolean): Pick<OpenDocument, 'application' | 'vba'> {
    const { application, modules } = this;
    const isForeign = hasScripts || this.hasForeignScript;
    if (modules.length === 0 && !isForeign) return { application };
    const events = [...startOf('Document_Open', this.opening), ...startOf('Document_Close', this.closing)];
    const vba: VbaProject = {
      modules:
        events.length === 0 ? modules : [...modules, { name: 'Events', kind: 'document', source: events.join('\n') }],
      stomped: false,
      signed,
      // Python, BeanShell and JavaScript are told by their names; nobody here reads them.
      ...(isForeign && { gap: 'not-supported-here' as const }),
    };
    return { application, vba };
  }

  private open(tag: XmlTag): void {
    const { name } = tag;
    if (name === 'body') this.inBody = true;
    else if (name === 'module') this.module = tag.attribute('name') ?? 'Module';
    else if (name === 'event-listener') this.listen(tag);
    else if (name === 'encryption-data') this.encrypted = true;
    else if (name === 'file-entry' || name === 'document') this.mediaType(tag);
    else if (name === 'image') this.pictures++;
    else if (name === 'a') this.words.addHyperlink(tag.attribute('href') ?? '');
    else if (name === 'dde-source' || name === 'dde-connection-decl') {
      const [service, topic] = [tag.attribute('dde-application') ?? '', tag.attribute('dde-topic') ?? ''];
      if (service !== '') this.words.addDde(`${service}|${topic}`);
    } else if (name === 'table-cell') {
      const formula = tag.attribute('formula');
      if (formula !== undefined && /dde/i.test(formula))
        for (const dde of readDdeFormulas(formula.slice(formula.indexOf('=')), this.budget)) this.words.addDde(dde);
    } else if (name === 'line-break') this.words.endLine();
    else if (name === 'tab' || name === 's') this.words.say(' ');
    const fetched = FETCHED[name];
    if (fetched !== undefined) this.words.addExternal(fetched, tag.attribute('href') ?? '');
  }

  private close(name: string): void {
    if (name === 'body') this.inBody = false;
    else if (name === 'p' || name === 'h' || name === 'table-row') {
      if (this.inBody) this.words.endLine();
    } else if (name === 'table-cell') {
      if (this.inBody) this.words.say('\t');
    } else if (name === 'module') this.endModule();
  }

  private endModule(): void {
    const { module } = this;
    this.module = undefined;
    const source = this.code.join('');
    this.code = [];
    if (module === undefined || source.trim() === '') return;
    if (this.modules.length < MOST_MODULES) this.modules.push({ name: module, kind: 'standard', source });
    else this.gap ??= 'too-large';
  }

  private addCode(text: string): void {
    if (text.length > this.codeLeft) this.gap ??= 'too-large';
    const kept = text.slice(0, this.codeLeft);
    this.codeLeft -= kept.length;
    this.code.push(kept);
  }

  /** 14.4 of part 3 and LibreOffice's own URLs: "vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=document". */
  private listen(tag: XmlTag): void {
    const event = tag.attribute('event-name') ?? '';
    const target = tag.attribute('href') ?? '';
    const [, path, query] = /^vnd\.sun\.star\.script:([^?]{1,500})\??(.{0,200})/i.exec(target) ?? [];
    const macro = path ?? tag.attribute('macro-name');
    if (macro === undefined || macro === '') return;
    const language = /language=(\w{1,20})/i.exec(query ?? '')?.[1] ?? 'Basic';
    // A script of the program itself, reached by a path that climbs (CVE-2018-16858), is foreign like one of the document.
    if (language.toLowerCase() !== 'basic') this.hasForeignScript = true;
    else if (ON_CLOSING.test(event)) this.keep(this.closing, macro);
    else if (ON_OPENING.test(event)) this.keep(this.opening, macro);
  }

  private keep(list: string[], macro: string): void {
    const [procedure = '', module = ''] = macro.split('.').reverse();
    if (list.length < MOST_MODULES && /^\w{1,100}$/.test(procedure))
      list.push(/^\w{1,100}$/.test(module) ? `${module}.${procedure}` : procedure);
  }

  private mediaType(tag: XmlTag): void {
    const type = `${tag.attribute('media-type') ?? ''} ${tag.attribute('mimetype') ?? ''}`;
    const known = APPLICATIONS.find(([word]) => type.includes(word));
    if (known !== undefined && this.application === 'unknown') this.application = known[1];
  }
}

/** The listener's effect in the language of the others: the event's procedure, which calls what is bound to it. */
function startOf(event: string, macros: readonly string[]): readonly string[] {
  return macros.length === 0 ? [] : [`Sub ${event}()`, ...macros.map((macro) => `  ${macro}`), 'End Sub'];
}
