import { settingsPlaceOf } from '../settings/address';

/** The name behind `?org=`, as the pane reads it; undefined where the address names nobody. */
export function organisationIn(page: string): { readonly name: string } | 'bad-name' | undefined {
  const place = settingsPlaceOf(page);
  if (place === 'none') return undefined;
  return place === 'bad-name' ? place : { name: place.file.replace(/^config\/|\.json$/g, '') };
}
