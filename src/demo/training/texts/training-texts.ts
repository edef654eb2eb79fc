import type { MessagePart } from '../../components/message-part';

/** What the training room says; a language that leaves one out does not compile. */
export interface TrainingTexts {
  readonly title: string;
  readonly intro: string;
  readonly harmless: string;
  readonly toMail: string;
  readonly toRoom: string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly present: {
    readonly title: string;
    readonly intro: string;
    readonly attacks: string;
    readonly honest: string;
    readonly wave: (wave: string) => string;
    readonly pattern: (letter: string) => string;
    readonly twin: (title: string) => string;
    readonly stepOf: (step: number, steps: number) => string;
    /** First step: the message, nothing marked. */
    readonly arrival: string;
    readonly arrivalQuestion: string;
    readonly whoWrites: string;
    readonly whatHappened: string;
    /** Last step. */
    readonly verdict: string;
    readonly notes: string;
    readonly noNotes: string;
    readonly keys: string;
    readonly message: string;
    /** Headings of the steps, by where they point. */
    readonly places: Readonly<
      Record<'from' | 'to' | 'subject' | 'date' | 'thread' | 'text' | 'attachment' | 'opened', string>
    >;
    readonly threadMissing: string;
    readonly threadThere: string;
    readonly unknown: string;
    /** Of a scenario that other languages tell and this one does not. */
    readonly notTold: string;
    /** Above all of them. */
    readonly elsewhere: string;
    readonly elsewhereIntro: string;
    readonly nextScenario: (title: string) => string;
  };
  readonly picture: {
    readonly word: (name: string) => string;
    readonly pdf: (name: string) => string;
    readonly onenote: (name: string) => string;
    readonly folder: (name: string) => string;
    readonly browser: (address: string) => string;
    readonly installer: string;
    readonly underButton: string;
    readonly downloaded: string;
    readonly fileName: string;
    readonly fileType: string;
    /** Office's red bar, letter for letter. */
    readonly blocked: { readonly label: string; readonly text: string };
  };
  readonly quiz: {
    readonly title: string;
    readonly intro: string;
    readonly sameMessages: (draw: string) => string;
    readonly start: string;
    readonly other: string;
    readonly question: (number: number, of: number) => string;
    readonly whatIsIt: string;
    readonly isHonest: string;
    readonly isAttack: string;
    readonly where: string;
    readonly whereHint: string;
    readonly part: (part: MessagePart, attachment: string) => string;
    readonly check: string;
    readonly chooseFirst: string;
    readonly right: string;
    readonly wrong: string;
    readonly guardSays: string;
    readonly clues: string;
    readonly noClues: string;
    readonly youSaw: string;
    readonly youMissed: string;
    readonly notClue: (parts: string) => string;
    readonly nextMessage: string;
    readonly toScore: string;
    readonly score: (right: number, of: number) => string;
    readonly pointed: (found: number, of: number) => string;
    readonly praise: { readonly all: string; readonly most: string; readonly some: string };
    readonly wasHonest: string;
    readonly wasAttack: string;
    readonly answeredRight: string;
    readonly answeredWrong: string;
    readonly lookAgain: string;
    readonly nothingStored: string;
  };
  readonly click: {
    readonly title: string;
    readonly intro: string;
    readonly play: string;
    readonly pause: string;
    readonly again: string;
    readonly skip: string;
    readonly picture: (number: number, of: number) => string;
    /** Of the button in the yellow bar, in the words of Office. */
    readonly button: string;
    readonly bar: string;
    readonly frames: readonly { readonly title: string; readonly text: string }[];
    readonly advice: string;
  };
  readonly take: {
    readonly title: string;
    readonly handout: string;
    readonly handoutText: string;
    /** The page beside this one. */
    readonly handoutFile: string;
    /** Of the page on which people try their own mail. */
    readonly trialText: string;
    readonly files: string;
    readonly filesText: string;
  };
}
