/** What the page says around the report; a language that leaves one out does not compile. */
export interface TrialTexts {
  readonly intro: string;
  readonly staysHere: string;
  readonly toMail: string;
  readonly dropHere: string;
  readonly mail: {
    readonly heading: string;
    readonly hint: string;
    readonly chooseFiles: string;
    readonly chooseFolder: string;
    readonly searching: string;
    readonly nothingFound: string;
    /** Of the files that are chosen. */
    readonly chosen: (files: number, bytes: number) => string;
    readonly remove: string;
  };
  readonly settings: {
    readonly heading: string;
    readonly hint: string;
    readonly choose: string;
    readonly used: (fileName: string) => string;
    readonly notUsed: (fileName: string) => string;
    readonly remove: string;
  };
  readonly judge: string;
  readonly judgeAgain: string;
  readonly stop: string;
  readonly progress: string;
  readonly judgedSoFar: (messages: number) => string;
  readonly stopped: string;
  /** Of checks without which nothing would change. */
  readonly otherChecks: (checks: number) => string;
  readonly saveHtml: string;
  readonly saveJson: string;
}
