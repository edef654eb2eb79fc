/** What the page says around the report. */
export interface SelfCheckTexts {
  readonly title: string;
  readonly intro: string;
  /** Where the address names no organisation, and where it does. */
  readonly withoutOrganisation: string;
  readonly organisation: (name: string) => string;
  readonly checking: string;
  readonly progress: (done: number, all: number) => string;
  readonly again: string;
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly wrong: string;
  readonly unseen: string;
  readonly fine: string;
  readonly whatToDo: string;
  readonly office: { readonly load: string; readonly hint: string };
  readonly manifest: { readonly choose: string; readonly chosen: (name: string) => string };
  readonly version: (version: string) => string;
}
