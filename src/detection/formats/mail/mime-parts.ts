/** The leaves of a message with their names, contents and texts, as its readers want them. */
import type { Budget } from '../../budget';
import type { Host } from '../../host';
import { decodeText } from '../codec/charset-choice';
import { allValues, firstValue } from './header-fields';
import type { HeaderField } from './header-fields';
import { decodePart } from './mime-content';
import { readParameters, valuesOf } from './mime-parameters';
import type { MimeLeaf } from './mime-structure';
import { decodeWords } from './encoded-words';

export interface MimePart {
  readonly fields: readonly HeaderField[];
  /** "text/html", lower case; text/plain where the part says nothing. */
  readonly type: string;
  /** "attachment", "inline", '' where nothing is said. */
  readonly disposition: string;
  /** As Outlook shows it first; '' when there is none. */
  readonly name: string;
  /** All names that programs may show, of different extensions; `name` is the first. */
  readonly names: readonly string[];
  readonly related: boolean;
  readonly alternative?: number;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The content, transfer encoding undone; of more than `most` encoded bytes only these. Decoded at each call. */
  content(most?: number): Uint8Array;
  /** All readings of the content, and the name that stands in it. */
  readings(): ReturnType<typeof decodePart>;
  /** The content as text in its own charset. */
  text(): string;
  /** Decodes something of this part in its charset. */
  textOf(content: Uint8Array): string;
  /** A parameter of Content-Type. */
  parameter(name: string): string | undefined;
}

/** Names with different endings that one part may have: honest ones have one, and the ending that counts may be the last. */
const MOST_NAMES = 200;

/** A leaf with what is asked of it. Nothing of its content is decoded before it is asked for. */
export function mimePart(bytes: Uint8Array, leaf: MimeLeaf, host: Host, budget: Budget): MimePart {
  const { fields, bodyStart, end, start, related, alternative, types } = leaf;
  const [first] = types;
  const type = first?.value ?? 'text/plain';
  const names = namesOf(leaf, host, budget);
  const parameter = (name: string): string | undefined =>
    types.flatMap((one) => valuesOf(one, name, host, budget)).find((value) => value !== '');
  const textOf = (content: Uint8Array): string =>
    decodeText(content, parameter('charset') ?? '', host, budget, type === 'text/html');
  const content = (most = Infinity): Uint8Array =>
    decodePart(fields, bytes.subarray(bodyStart, Math.min(end, bodyStart + most)), budget).contents[0] ??
    new Uint8Array();
  return {
    fields,
    type,
    disposition: readParameters(firstValue(fields, 'content-disposition') ?? '', budget).value,
    name: names[0] ?? '',
    names,
    related,
    ...(alternative !== undefined && { alternative }),
    start,
    bodyStart,
    end,
    content,
    readings: () => decodePart(fields, bytes.subarray(bodyStart, end), budget),
    text: () => textOf(content()),
    textOf,
    parameter,
  };
}

/** Content-Disposition goes before Content-Type (as Outlook has it), and both before the end of Content-Location. */
function namesOf({ fields, types }: MimeLeaf, host: Host, budget: Budget): readonly string[] {
  const dispositions = allValues(fields, 'content-disposition').map((value) => readParameters(value, budget));
  const stated: string[] = dispositions.flatMap((one) => [...valuesOf(one, 'filename', host, budget)]);
  if (!stated.some((name) => name !== '')) stated.push(...types.flatMap((one) => valuesOf(one, 'name', host, budget)));
  const location = decodeWords(firstValue(fields, 'content-location') ?? '', host, budget);
  if (!stated.some((name) => name !== ''))
    stated.push(location.slice(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1));
  const byExtension = new Map<string, string>();
  for (const name of stated) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (name !== '' && !byExtension.has(extension)) byExtension.set(extension, name);
  }
  return [...byExtension.values()].slice(0, MOST_NAMES);
}
