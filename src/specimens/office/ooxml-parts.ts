/** What the builders of the three applications share. */

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const VBA_RELATIONSHIP = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';

/** What a document shall hold. Each application takes what it has a place for. */
export interface OfficeParts {
  /** Paragraphs, cells of the first column, or lines of the slide. */
  readonly text?: readonly string[];
  /** PNG or JPEG. */
  readonly picture?: Uint8Array;
  readonly alternativeText?: string;
  readonly properties?: {
    readonly title?: string;
    readonly author?: string;
    readonly pages?: number;
    readonly editMinutes?: number;
    readonly custom?: Readonly<Record<string, string>>;
  };
  /** vbaProject.bin. */
  readonly vba?: Uint8Array;
  /** Part name of the project, where it is not the usual one. */
  readonly vbaName?: string;
  readonly hyperlinks?: readonly string[];
  /** Relationships of the main part that lead outside: "attachedTemplate" → address. */
  readonly externals?: readonly { readonly kind: string; readonly target: string }[];
  readonly embedded?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Word: instructions of complex fields, each given in the pieces that its runs hold. */
  readonly fields?: readonly (readonly string[])[];
  /** Word: document variables. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Word: text of a text box, written for new and for old programs as Word does it. */
  readonly textBox?: string;
  /** Excel: the sheet with Excel 4 macros. */
  readonly macroSheet?: MacroSheetParts;
  /** Excel: a DDE link. */
  readonly dde?: { readonly service: string; readonly topic: string };
  /** Excel: strings in the cells themselves instead of in the shared table. */
  readonly inlineStrings?: boolean;
}

export interface MacroSheetParts {
  readonly name: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Formulas without "=", by address, row by row. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Emotet of 2021-12 wrote "worksheet". */
  readonly root?: 'xm:macrosheet' | 'worksheet';
  /** Cell that the defined name _xlnm.Auto_Open leads to. */
  readonly autoOpen?: string;
}

export interface PackagePart {
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export interface PartCollection {
  readonly parts: PackagePart[];
  add(name: string, contentType: string, data: Uint8Array): void;
  addXml(name: string, contentType: string, content: string): void;
  addRelationships(owner: string, links: readonly string[]): void;
}

export function collectParts(): PartCollection {
  const parts: PackagePart[] = [];
  const add = (name: string, contentType: string, data: Uint8Array): void => {
    parts.push({ name, contentType, data });
  };
  const addXml = (name: string, contentType: string, content: string): void => {
    add(name, contentType, new TextEncoder().encode(HEADER + content));
  };
  return {
    parts,
    add,
    addXml,
    addRelationships(owner, links) {
      const at = owner.lastIndexOf('/') + 1;
      const name = `${owner.slice(0, at)}_rels/${owner.slice(at)}.rels`;
      addXml(
        name,
        RELATIONSHIPS_TYPE,
        `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
      );
    },
  };
}

export function relationship(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
}

/** Relationships that every main part may have, with the parts they lead to; ids are "rIdC1" and so on. */
export function commonLinks(parts: OfficeParts, folder: string, collection: PartCollection): string[] {
  const links: string[] = [];
  const next = (): string => `rIdC${links.length + 1}`;
  if (parts.vba) {
    const name = parts.vbaName ?? 'vbaProject.bin';
    collection.add(`${folder}/${name}`, 'application/vnd.ms-office.vbaProject', parts.vba);
    links.push(relationship(next(), VBA_RELATIONSHIP, name));
  }
  for (const target of parts.hyperlinks ?? []) links.push(relationship(next(), `${OFFICE}/hyperlink`, target, true));
  for (const { kind, target } of parts.externals ?? [])
    links.push(relationship(next(), `${OFFICE}/${kind}`, target, true));
  for (const { name, bytes } of parts.embedded ?? []) {
    collection.add(`${folder}/embeddings/${name}`, 'application/vnd.openxmlformats-officedocument.oleObject', bytes);
    links.push(relationship(next(), `${OFFICE}/oleObject`, `embeddings/${name}`));
  }
  return links;
}

/** Adds the picture and answers with its name and relationship. */
export function addPicture(picture: Uint8Array, folder: string, collection: PartCollection): { readonly name: string } {
  const kind = picture[0] === 0x89 ? 'png' : 'jpeg';
  collection.add(`${folder}/media/image1.${kind}`, `image/${kind}`, picture);
  return { name: `media/image1.${kind}` };
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
