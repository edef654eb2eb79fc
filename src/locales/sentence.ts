/** A text for people; two where the value `count` chooses. */
export type Sentence = string | { readonly one: string; readonly other: string };
