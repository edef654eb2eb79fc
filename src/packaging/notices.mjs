import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The licence of every package in the build, in the words of the package itself. */
export function notices(packages) {
  const texts = packages.map(({ place, name, version, license }) => {
    const files = readdirSync(place)
      .filter((file) => LICENCE_FILE.test(file))
      .sort();
    if (files.length === 0 && license === undefined) throw new Error(`${name} says nothing of its licence.`);
    const words = files.map((file) => readFileSync(path.join(place, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, '', ...(words.length > 0 ? words : [`Licence: ${license}`])].join('\n');
  });
  const head = 'Emotet Guard holds code of these packages. Their licences ask that these texts go with it.';
  return `${[head, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
