import { defineDetector } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst, weightOf } from '../../facts/link/link-evidence';
import { hackedWordPressDirectory, randomDirectory } from '../../facts/link/link-shapes';

const messages = {
  randomUnderSystem: ['host', 'directory'],
  longRandomName: ['host', 'directory'],
  randomName: ['host', 'directory'],
} as const;

export default defineDetector({
  id: 'random-directory-link',
  group: 'link',
  weight: 8,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'The links that Emotet mailed in 2021 and 2022 end in a directory with a random name of capitals, small letters and digits (96 % of those of November 2021).',
  looksLikeButIsNot:
    'Web services put ids into addresses. Most have only hexadecimal digits or capitals, or no slash behind them: 0.2 % of ordinary links look like this, so that it never warns alone.',
  references: ['https://github.com/executemalware/Malware-IOCs'],
  attack: ['T1584.004', 'T1608.001'],
  *detect({ links }) {
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      const found = randomDirectory(link.path, link.query);
      // What hacked-wordpress-link names is not counted a second time.
      if (found === undefined || hackedWordPressDirectory(link.path, link.query) !== undefined) continue;
      const values = { host: shownHost(link), directory: found.directory };
      const full = found.underSystem ? 14 : found.long ? 12 : 8;
      const message = found.underSystem ? 'randomUnderSystem' : found.long ? 'longRandomName' : 'randomName';
      findings.push({ message, values, weight: weightOf(link, full), ...evidenceOf(link) });
    }
    yield* strongestFirst(findings);
  },
});
