/** A guess at the language of a text: by its script, and among those with Latin letters by their commonest words. */

export type Language = 'ja' | 'ko' | 'zh' | 'ru' | 'el' | 'en' | 'de' | 'fr' | 'it' | 'es' | 'pt' | 'nl' | 'pl';

/** Words that are frequent in one of these languages and rare in the others. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the and you your please for with this that are have will not from our we be is of thanks regards attached',
  de: 'der die das und ist nicht ich sie wir für mit auf bitte ein eine ihnen ihre grüße anbei sehr zu den dem von',
  fr: 'le les des et est vous nous pour dans ci-joint merci veuillez une avec votre cordialement bonjour je ne pas',
  it: 'il di che per sono gli con della allegato cordiali saluti buongiorno vi una grazie non del alla',
  es: 'el los que por para una adjunto gracias saludos estimado su con del se las buenos usted favor',
  pt: 'os que não para uma em anexo obrigado você com dos segue bom por favor ao atenciosamente prezado',
  nl: 'het een van niet met voor zijn bijlage groet graag wij uw dit deze bij ook aan ik naar',
  pl: 'nie się jest na proszę w załączniku pozdrawiam dzień dobry oraz dla od jako przesyłam pan pani',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

const LONGEST = 4_000;

/** The language, or undefined where the text is too short or too mixed to tell. */
export function guessLanguage(text: string): Language | undefined {
  const counts = { kana: 0, hangul: 0, han: 0, cyrillic: 0, greek: 0, latin: 0 };
  const sample = text.slice(0, LONGEST);
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x250) {
      const lower = code | 32;
      if (code >= 0xc0 || (lower >= 97 && lower <= 122)) counts.latin++;
    } else if (code >= 0x3041 && code <= 0x30ff) counts.kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul++;
    else if (code >= 0x4e00 && code <= 0x9fff) counts.han++;
    else if (code >= 0x400 && code <= 0x4ff) counts.cyrillic++;
    else if (code >= 0x370 && code <= 0x3ff) counts.greek++;
  }
  // A script other than Latin tells at once: Japanese mail is full of Latin names, addresses and numbers.
  if (counts.kana >= 3) return 'ja';
  if (counts.hangul >= 3) return 'ko';
  if (counts.han >= 4) return 'zh';
  if (counts.cyrillic >= 8 && counts.cyrillic > counts.latin / 4) return 'ru';
  if (counts.greek >= 8 && counts.greek > counts.latin / 4) return 'el';
  return counts.latin >= 12 ? latinLanguage(sample) : undefined;
}

/** Three common words, and twice as many as of any other language. */
function latinLanguage(text: string): Language | undefined {
  const hits = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}-]+/u)) {
    for (const language of languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < 3 || best[1] < 2 * (second?.[1] ?? 0)) return undefined;
  return best[0] as Language;
}
