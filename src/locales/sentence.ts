/**
 * A text for people; several where the value `count` chooses, by the language's own rule (Unicode CLDR, plural rules): "other" is
 * for every number that has no sentence of its own.
 */
export type Sentence = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });
