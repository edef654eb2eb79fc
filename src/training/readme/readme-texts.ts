/** What the README beside exported messages says. */
export interface ReadmeTexts {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly key: string;
  readonly columns: readonly [file: string, kind: string, says: string, title: string];
  readonly attack: string;
  readonly honest: string;
}
