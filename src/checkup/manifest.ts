import { Budget, defaultLimits } from '../detection/budget';
import { scanXml } from '../detection/formats/xml';
import { decodeXml } from '../detection/formats/xml-text';
import { textHost } from '../hosts/browser';
import { ORGANISATION_NAME } from '../settings/address';

/** What a manifest asks of the server. */
export interface Manifest {
  /** Of four parts. */
  readonly version: string;
  /** Every address in it, once. */
  readonly addresses: readonly string[];
  /** Pixels that an icon must have, by its address. */
  readonly icons: ReadonlyMap<string, number>;
  /** The page of the pane. */
  readonly pane: string | undefined;
  /** What classic Outlook runs without a page; the server has to allow it. */
  readonly script: string | undefined;
}

/** Bytes; ours has 20 kB. */
export const LARGEST_MANIFEST = 512 * 1024;

/** Ours has sixteen. */
const MOST_ADDRESSES = 200;

/** Pixels of the two that the schema names without a size (learn.microsoft.com, IconUrl and HighResolutionIconUrl, mail add-ins). */
const STORE_ICONS: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** Reads a manifest in XML; undefined for bytes that are none. Never throws. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  if (bytes.length > LARGEST_MANIFEST) return undefined;
  const addresses = new Set<string>();
  const icons = new Map<string, number>();
  /** Where the images and pages with these ids are, and which pixels are asked of them. */
  const places = new Map<string, string>();
  const pixels = new Map<string, number>();
  let root: string | undefined;
  let inside: string | undefined;
  let version = '';
  let pane: string | undefined;
  let script: string | undefined;
  const budget = new Budget(defaultLimits, () => textHost.now());
  const gap = scanXml(decodeXml(bytes, textHost), budget, {
    open(tag) {
      const { name } = tag;
      root ??= name;
      inside = name;
      const address = tag.attribute('DefaultValue') ?? '';
      const id = tag.attribute('id');
      const resource = tag.attribute('resid');
      if (/^https?:\/\//i.test(address) && addresses.size < MOST_ADDRESSES) {
        addresses.add(address);
        const size = STORE_ICONS[name];
        if (size !== undefined) icons.set(address, size);
        if (id !== undefined) places.set(id, address);
        if (name === 'SourceLocation') pane ??= address;
      }
      const translated = tag.attribute('Value') ?? '';
      if (/^https?:\/\//i.test(translated) && addresses.size < MOST_ADDRESSES) addresses.add(translated);
      if (name === 'Image' && resource !== undefined)
        pixels.set(resource, Number(tag.attribute('size')) * Number(tag.attribute('scale') ?? 1));
      // The script of a runtime: <Override type="javascript" resid="…"/>.
      if (name === 'Override' && resource !== undefined) script = resource;
    },
    close() {
      inside = undefined;
    },
    text(text) {
      if (inside === 'Version') version += text.trim();
    },
  });
  if (gap !== undefined || root !== 'OfficeApp' || addresses.size === 0) return undefined;
  if (!/^\d{1,5}(?:\.\d{1,5}){1,3}$/.test(version)) return undefined;
  for (const [id, size] of pixels) {
    const address = places.get(id);
    if (address !== undefined) icons.set(address, size);
  }
  return {
    version,
    addresses: [...addresses],
    icons,
    pane,
    script: script === undefined ? undefined : places.get(script),
  };
}

/** The product's version that a manifest was written by: its first part is one ahead. */
export function productVersionOf({ version }: Manifest): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${Number(major) - 1}.${minor}.${patch}`;
}

/** Is the first of two versions the higher one? Of texts that are no versions, nothing is said. */
export function isHigher(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => text.split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (Number.isNaN(difference)) return false;
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Whose settings the pane of this manifest loads. */
export function organisationOf({ pane }: Manifest): string | undefined {
  const name = /[?&]org=([^&#]*)/.exec(pane ?? '')?.[1];
  return name !== undefined && ORGANISATION_NAME.test(name) ? name : undefined;
}
