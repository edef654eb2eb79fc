/** Names of organisations, as `emotet-guard manifest --org` writes them into the manifest. */
export const ORGANISATION_NAME = /^[a-z0-9-]{1,40}$/;

/** Where the settings of the page's organisation lie. */
export type SettingsPlace = { readonly address: string; readonly file: string } | 'none' | 'bad-name';

/**
 * Reads `?org=name` of a page's address: the file is `config/<name>.json` beside the page, on the page's own server. `none`
 * where the address names nobody: then nothing is asked for at all. By hand, because the event runtime has no URL global,
 * and its relative addresses lead nowhere.
 */
export function settingsPlaceOf(page: string): SettingsPlace {
  const [location = '', query = ''] = (page.split('#', 1)[0] ?? '').split('?', 2);
  const written = query
    .split('&')
    .find((parameter) => parameter.startsWith('org='))
    ?.slice('org='.length);
  if (written === undefined) return 'none';
  const folder = /^https?:\/\/[^/\\]+\/(?:[^/\\]*\/)*/i.exec(location)?.[0];
  if (!ORGANISATION_NAME.test(written) || folder === undefined) return 'bad-name';
  const file = `config/${written}.json`;
  return { address: folder + file, file };
}
