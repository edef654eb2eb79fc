import type { PauseName, WaveName } from '../waves';

/** What the time machine says; a language that leaves one out does not compile. */
export interface TimeTexts {
  /** Of the slider. */
  readonly month: string;
  readonly earlier: string;
  readonly later: string;
  readonly messages: (count: number) => string;
  readonly legend: { readonly sends: string; readonly begins: string; readonly pauses: string };
  readonly news: string;
  readonly goesOn: string;
  readonly pause: string;
  readonly source: string;
  readonly emptyMailbox: string;
  readonly openOne: string;
  readonly backToNews: (month: string) => string;
  /** That waves are told in the reader's language. */
  readonly translated: string;
  readonly verdict: string;
  readonly checks: {
    /** Of the button and the table. */
    readonly title: string;
    readonly toMailbox: string;
    readonly intro: string;
    readonly check: string;
    readonly lit: string;
    readonly dark: string;
    readonly judging: (done: number, of: number) => string;
  };
  readonly waves: Readonly<Record<WaveName, Told>>;
  readonly pauses: Readonly<Record<PauseName, Told>>;
}

interface Told {
  /** A few words. */
  readonly name: string;
  /** One or two sentences. */
  readonly what: string;
}
