import type { Language } from '../../src/locales/languages';

/** Every text of a structure, with the way to it. */
export function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, path === '' ? name : `${path}.${name}`));
}

interface Rule {
  /** A word that promises safety. */
  readonly safe: RegExp;
  /** A mark that the language does not write. */
  readonly misprint: RegExp;
  /** The reader is addressed formally. */
  readonly familiar?: RegExp;
}

/** What a text of a language must not hold. */
export const rules: Readonly<Record<Language, Rule>> = {
  en: { safe: /\bsafe(?:ly|r)?\b|\bsecure\b/i, misprint: /[“”„«»‘’]|\s[:;!?]/ },
  ja: { safe: /安全|安心/, misprint: /["'“”]|[ぁ-んァ-ヶ一-龠][():;!?,.]|[():;!?,][ぁ-んァ-ヶ一-龠]/ },
  // German quotes open low and close high: “ closes, and ” never stands.
  de: {
    safe: /\bsicher(?:e[mnrs]?)?\b|\bunbedenklich/i,
    misprint: /["”«»'‘’]|\s“|„\s|\s[:;!?]/,
    familiar: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu,
  },
  // A narrow no-break space stands before two-part marks and inside guillemets, save in what is typed letter for letter.
  fr: {
    safe: /(?<!\p{L})(?:sûre?s?|sécurisée?s?|sans (?:danger|risque))(?!\p{L})/iu,
    misprint: /["“”„'‘]|(?<!\u202f)[;!?»]|(?<!\u202f|Re|TR|mailto|tel):(?!\/)|«(?!\u202f)|[ \u00a0][:;!?»]/,
    familiar: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
  },
  it: {
    safe: /(?<!\p{L})(?:sicur[oaie]|sicurissim[oaie])(?!\p{L})/iu,
    misprint: /["“”„'‘]|«\s|\s»|\s[:;!?]/,
    familiar: /(?<!\p{L})(?:tu|tuo|tua|tuoi|tue|ti|hai|puoi|avvisami)(?!\p{L})/iu,
  },
  es: {
    safe: /(?<!\p{L})(?:segur[oa]s?|sin (?:peligro|riesgo))(?!\p{L})/iu,
    // Questions open with their mark, and close with it.
    misprint: /["“”„'‘]|«\s|\s»|\s[:;!?]|^[^¿]*[^¿?«]\?(?!org)|^[^¡]*!/,
    familiar: /(?<!\p{L})(?:tú|tu|tus|haz|avísame|avisarme)(?!\p{L})/iu,
  },
  pt: {
    safe: /(?<!\p{L})(?:segur[oa]s?|com segurança|sem (?:perigo|risco))(?!\p{L})/iu,
    misprint: /["'„«»‘’]|“\s|\s”|\s[:;!?]/,
    familiar: /(?<!\p{L})(?:tu|te|teu|tua|teus|tuas|contigo)(?!\p{L})/iu,
  },
  // Only the apostrophe of "macro’s" looks like a single quotation mark.
  nl: {
    safe: /(?<!\p{L})(?:veilige?r?|ongevaarlijke?)(?!\p{L})/iu,
    misprint: /["'„«»‘]|(?<!\p{L})’|“\s|\s”|\s[:;!?]/u,
    familiar: /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  },
  // Polish quotes open low and close high, with the other mark than German. No form of address: the imperative, as Microsoft does.
  pl: {
    safe: /(?<!\p{L})(?:naj)?bezpieczn\p{L}+|(?<!\p{L})bez (?:ryzyka|obaw)(?!\p{L})/iu,
    misprint: /["“«»'‘’]|\s”|„\s|\s[:;!?]/,
    familiar: /(?<!\p{L})(?:Pan|Pani|Panu|Państwo|Państwa|Państwu)(?!\p{L})/u,
  },
  // The same characters are "safe" and "security": the bar's label and the security team stay.
  zh: {
    safe: /安全(?!警告|团队|软件|研究|机构|扫描|工具)|放心/,
    misprint: /["'‘’「」]|[一-龠][():;!?,.]|[():;!?,][一-龠]/,
    familiar: /你/,
  },
  // ‘…’ around names, “…” around what a message says.
  ko: {
    safe: /안전|안심/,
    misprint: /["'「」«»„]|\s[:;!?]|[：；！？，。（）]/,
    familiar: /(?<!\p{L})(?:너|네|당신)(?!\p{L})/u,
  },
};
