import { strToU8, zipSync } from 'fflate';
import { PACKAGE_ICONS } from './unified';
import type { UnifiedManifest } from './unified';

/** PNG files: 192 pixels in color, 32 pixels as a white outline. */
export type PackageIcons = Readonly<Record<keyof typeof PACKAGE_ICONS, Uint8Array>>;

/** The ZIP that an admin uploads: the manifest, its languages and its icons. The same content gives the same bytes. */
export function appPackage({ manifest, languages }: UnifiedManifest, icons: PackageIcons): Uint8Array {
  const texts = Object.entries({ 'manifest.json': manifest, ...languages });
  return zipSync(
    {
      ...Object.fromEntries(
        texts.map(([name, content]) => [name, strToU8(`${JSON.stringify(content, undefined, 2)}\n`)]),
      ),
      [PACKAGE_ICONS.color]: icons.color,
      [PACKAGE_ICONS.outline]: icons.outline,
    },
    // The earliest time that a ZIP can tell.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
}
