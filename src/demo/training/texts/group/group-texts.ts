/** What the group quiz says, to the room and on the phones. */
export interface GroupTexts {
  readonly title: string;
  /** Of its card in the training room. */
  readonly intro: string;
  /** The three screens of the presenter. */
  readonly screens: { readonly join: string; readonly codes: string; readonly result: string };
  readonly draw: (draw: string) => string;
  readonly otherDraw: string;
  readonly join: {
    readonly heading: string;
    readonly scanOrType: string;
    readonly answer: string;
    readonly show: string;
    /** Of the picture. */
    readonly code: string;
    readonly address: string;
    readonly addressHint: string;
    /** This page's address leads every phone to itself. */
    readonly onlyHere: string;
  };
  readonly codes: {
    readonly heading: string;
    readonly counted: (count: number) => string;
    readonly letters: string;
    readonly lettersHint: string;
    readonly count: string;
    readonly accepted: (code: string) => string;
    readonly undo: string;
    readonly undone: (code: string) => string;
    readonly seenBefore: (code: string) => string;
    readonly wrongLength: string;
    readonly mistyped: string;
    readonly fromOtherDraw: (draw: string) => string;
    readonly clear: string;
    readonly kept: string;
  };
  readonly camera: {
    readonly heading: string;
    readonly start: string;
    readonly stop: string;
    readonly hint: string;
    /** Of the picture that the camera sends. */
    readonly view: string;
    readonly insecure: string;
    readonly missing: string;
    readonly denied: string;
    readonly failed: string;
  };
  readonly result: {
    readonly heading: string;
    readonly none: string;
    readonly average: (right: string, of: number, count: number) => string;
    /** Of one message: what it is, and how many were right. */
    readonly row: (right: number, of: number) => string;
    readonly saidHonest: (count: number) => string;
    readonly saidAttack: (count: number) => string;
    readonly hardest: string;
    readonly present: string;
    readonly print: string;
  };
  /** On the phone, after the tenth message. */
  readonly phone: {
    readonly joined: string;
    readonly heading: string;
    readonly say: string;
    readonly code: string;
    readonly letters: string;
  };
  /** Of a printed result. */
  readonly printed: { readonly date: string; readonly draw: string; readonly print: string };
  readonly attendance: {
    readonly title: string;
    readonly intro: string;
    readonly heading: string;
    readonly date: string;
    readonly place: string;
    readonly trainer: string;
    readonly columns: {
      readonly number: string;
      readonly name: string;
      readonly department: string;
      readonly signature: string;
    };
    readonly print: string;
  };
}
