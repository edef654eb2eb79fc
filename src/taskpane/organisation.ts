import type { Catalogue } from '../locales/catalogue';
import { languageFor } from '../locales/languages';
import { withOwnWords } from '../locales/own-banners';
import type { BannerTexts } from '../locales/pane-texts';
import { settingsPlaceOf } from '../settings/address';
import { defaultSettings } from '../settings/defaults';
import type { ByLanguage, Settings } from '../settings/defaults';
import type { LoadedSettings } from '../settings/load';
import type { SettingsProblem } from '../settings/problem';

/** What the pane knows of the organisation that it works for. */
export interface Organisation extends Omit<Settings, 'blockList'> {
  /** The file that says so, for whoever mends it. */
  readonly file?: string | undefined;
  /** It could not be had, or something in it is wrong: the reader is told, and the defaults hold. */
  readonly problem?: 'missing' | 'broken' | undefined;
  readonly problems: readonly SettingsProblem[];
  /** The block list is still on its way: the same with it, or with why it did not come. Never rejects. */
  readonly later?: Promise<Organisation> | undefined;
}

export const defaultOrganisation: Organisation = { ...defaultSettings, problems: [] };

/** Milliseconds until the check begins without the organisation's settings. */
const DEADLINE = 2_000;

/**
 * The organisation's settings, or the defaults. The one place where the pane asks for them; never rejects.
 * @param page address of the pane; `?org=` names the organisation, and without it nothing is fetched
 */
export async function loadOrganisation(page = location.href): Promise<Organisation> {
  const place = settingsPlaceOf(page);
  if (place === 'none') return defaultOrganisation;
  const started = Date.now();
  const late: Organisation = {
    ...defaultOrganisation,
    file: typeof place === 'string' ? undefined : place.file,
    problem: 'missing',
    problems: [{ id: 'tooSlow', path: [], values: { most: DEADLINE / 1_000 } }],
  };
  try {
    // What reads the settings is a file of its own: a pane without any does not wait for it.
    const code = await Promise.race([import('../settings/load'), after(DEADLINE)]);
    if (code === undefined) return late;
    return organisationOf(await code.loadSettings(page, { deadline: DEADLINE - (Date.now() - started) }));
  } catch {
    return late;
  }
}

function organisationOf({ settings, file, problem, problems, later }: LoadedSettings): Organisation {
  return { ...settings, file, problem, problems, later: later?.then(organisationOf) };
}

/** What an organisation says in the language of a BCP 47 tag. */
export function inLanguage<Value>(texts: ByLanguage<Value> | undefined, tag: string): Value | undefined {
  return texts?.[languageFor(tag)];
}

/** What the banner says in the language of a catalogue. */
export function bannersIn({ language, pane }: Catalogue, { banners }: Organisation): BannerTexts {
  return withOwnWords(pane.banners, inLanguage(banners, language));
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}
