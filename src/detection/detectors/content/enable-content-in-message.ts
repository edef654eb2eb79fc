import { defineDetector } from '../../contract';
import type { Facts } from '../../contract';
import { findEnableContentWords } from '../../facts/words/enable-content-words';
import { foldText } from '../../facts/words/folded-text';
import { downloadedFile } from '../../facts/link/link-shapes';
import { harmlessParts } from '../../facts/macro/standing';
import { isRisky } from '../../facts/file/risky-files';

export default defineDetector({
  id: 'enable-content-in-message',
  group: 'content',
  weight: 8,
  needs: ['thread', 'parts', 'links', 'macros'],
  subjects: ['parts', 'links'],
  messages: { asksForClick: ['phrase'] },
  why: 'A message that tells its reader which yellow bar to click prepares the last step of the attack.',
  looksLikeButIsNot:
    'Security advice quotes the same words, this warning too: they count only beside a file or a download that could make use of the click.',
  references: ['https://attack.mitre.org/techniques/T1204/002/'],
  attack: ['T1204.002'],
  *detect(facts) {
    if (!carriesMacros(facts)) return;
    const found = findEnableContentWords(foldText(facts.thread.newestText));
    if (found !== undefined) yield { message: 'asksForClick', values: { phrase: found.phrase }, where: { in: 'body' } };
  },
});

/** Is there anything that the click could start: a risky file, a locked archive, or the download of one? */
function carriesMacros({ parts, links, macros }: Facts): boolean {
  const harmless = harmlessParts(macros);
  return (
    parts.some(
      (part) => !part.inline && ((isRisky(part) && !harmless.has(part)) || part.archive?.encrypted === true),
    ) ||
    links.some(
      ({ familiar, defanged, path }) =>
        familiar === undefined && defanged !== true && downloadedFile(path) !== undefined,
    )
  );
}
