import { detectorPages } from './detector-pages';
import { settingsPage } from './settings-page';
import { speedPage } from './speed-page';

/** Every page of `docs/` that is written from the source, by its path in the repository. A new one: its line here. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/settings.md': () => settingsPage('en'),
  'docs/settings.ja.md': () => settingsPage('ja'),
  'docs/speed.md': speedPage,
  ...Object.fromEntries(Array.from(detectorPages(), ([name, text]) => [`docs/detectors/${name}`, () => text])),
};
