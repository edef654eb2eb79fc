// `npm run screenshots`: a picture of every state in every language, theme and width, and one sheet to look through them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installMissing, root } from '../../src/tools/install.mjs';
import { readOptions } from '../../src/tools/script-options.mjs';

const THEMES = ['light', 'dark', 'contrast'];
const WIDTHS = ['450', '320'];

const usage = `Usage: npm run screenshots -- [options] [state…]

Takes pictures of the pane's states, all of them where none is named, and writes pages to look through them.

Options:
  --languages <codes>  en,ja,… (default all)
  --widths <pixels>    default ${WIDTHS.join()}
  --themes <names>     default ${THEMES.join()}
  --out <folder>       default screenshots
  --help               show this text
`;
const options = { languages: {}, widths: {}, themes: {}, out: {} };
for (const option of Object.values(options)) option.type = 'string';
const { values, positionals } = readOptions(usage, options, { allowPositionals: true });

installMissing();
// Imported late: on a fresh clone the browser's driver is not there before.
const { openGallery } = await import('./open-gallery.mjs');

const out = path.resolve(root, values.out ?? 'screenshots');
mkdirSync(out, { recursive: true });

const gallery = await openGallery();
const chosen = (text, all) => (text === undefined ? all : text.split(','));
const states = positionals.length === 0 ? gallery.states : positionals;
const languages = chosen(values.languages, gallery.languages);
const themes = chosen(values.themes, THEMES);
const widths = chosen(values.widths, WIDTHS);

const pictures = [];
for (const width of widths) {
  const page = await gallery.newPage({ width: Number(width), height: 600 });
  for (const theme of themes) {
    await page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'contrast' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    for (const language of languages) {
      for (const state of states) {
        await page.evaluate(
          ([id, spoken, look]) => globalThis.gallery.show(id, spoken, look),
          [state, language, theme === 'dark' ? 'dark' : 'light'],
        );
        const file = `${state}-${language}-${theme}-${width}.png`;
        await page.screenshot({ path: path.join(out, file), fullPage: true });
        pictures.push({ state, language, theme, width, file });
      }
      console.log(`${width} px, ${theme}, ${language}: ${states.length} states`);
    }
  }
  await page.close();
}

writeFileSync(path.join(out, 'index.html'), browsingPage(pictures));
writeFileSync(path.join(out, 'contact-sheet.html'), contactSheet(pictures));
const sheet = await gallery.browser.newPage({ viewport: { width: 1000, height: 1000 } });
await sheet.goto(`file://${path.join(out, 'contact-sheet.html')}`);
await sheet.waitForFunction(() => [...globalThis.document.images].every(({ complete }) => complete));
const width = await sheet.evaluate(() => globalThis.document.documentElement.scrollWidth);
await sheet.setViewportSize({ width, height: 1000 });
await sheet.screenshot({ path: path.join(out, 'contact-sheet.png'), fullPage: true });
await gallery.close();
for (const complaint of gallery.complaints) console.error(complaint);
console.log(`${pictures.length} pictures: ${path.join(out, 'index.html')}`);
process.exitCode = gallery.complaints.length === 0 ? 0 : 1;

/** One look at everything: a row for each state, a column for each language and theme, at the first width. */
function contactSheet(all) {
  const shown = all.filter(({ width: wide }) => wide === widths[0]);
  const columns = languages.flatMap((language) => themes.map((theme) => [language, theme]));
  const head = columns.map(([language, theme]) => `<th>${language}<br>${theme}</th>`).join('');
  const rows = states.map((state) => {
    const cells = columns.map(([language, theme]) => {
      const picture = shown.find((one) => one.state === state && one.language === language && one.theme === theme);
      return `<td><div><img src="${picture.file}" alt=""></div></td>`;
    });
    return `<tr><th>${state}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Emotet Guard: every state of the pane</title>
<style>
  body { margin: 8px; width: max-content; font: 12px 'Segoe UI', sans-serif; background: #ddd; color: #222; }
  th { padding: 4px; }
  td { padding: 2px; vertical-align: top; }
  td div { width: 150px; max-height: 330px; overflow: hidden; background: #fff; }
  img { display: block; width: 100%; }
</style>
<table><tr><td></td>${head}</tr>${rows.join('\n')}</table>
</html>`;
}

/** All pictures at their size, with a choice of what to show. */
function browsingPage(all) {
  const rows = states.map((state) => {
    const cells = all
      .filter((picture) => picture.state === state)
      .map(
        ({ language, theme, width, file }) =>
          `<a href="${file}" data-language="${language}" data-theme="${theme}" data-width="${width}"><img loading="lazy" src="${file}" alt=""><small>${language} · ${theme} · ${width}</small></a>`,
      );
    return `<h2>${state}</h2><div class="row">${cells.join('')}</div>`;
  });
  const choice = (name, options) =>
    `<label>${name} <select name="${name}"><option value="">all</option>${options.map((option) => `<option>${option}</option>`).join('')}</select></label>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Emotet Guard: every state of the pane</title>
<style>
  body { margin: 16px; font: 14px 'Segoe UI', sans-serif; background: #ddd; color: #222; }
  form { position: sticky; top: 0; padding: 8px; background: #ddd; display: flex; gap: 16px; }
  h2 { margin: 24px 0 8px; font-size: 16px; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
  a { display: block; background: #fff; color: inherit; text-decoration: none; }
  a[hidden] { display: none; }
  img { display: block; }
  small { display: block; padding: 4px; }
</style>
<h1>Every state of the pane</h1>
<form>${choice('language', languages)}${choice('theme', themes)}${choice('width', widths)}</form>
${rows.join('\n')}
<script>
  const form = document.querySelector('form');
  form.onchange = () => {
    const wanted = Object.fromEntries(new FormData(form));
    for (const picture of document.querySelectorAll('a')) {
      picture.hidden = Object.entries(wanted).some(([name, value]) => value !== '' && picture.dataset[name] !== value);
    }
  };
</script>
</html>`;
}
