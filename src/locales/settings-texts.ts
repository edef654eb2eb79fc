/** What can be wrong with an organisation's settings; each sentence says it and what to do. */
export interface SettingsTexts {
  /** `{path}`, `{problem}`: one line a problem. */
  readonly line: string;
  /** Above the checks that an organisation switched off, and those whose weight it halved. */
  readonly off: string;
  readonly lowered: string;
  /** Tells readers that their organization counts. */
  readonly counts: string;
  /** `{file}` */
  readonly fine: string;
  /** Opens the lines for the administrator. */
  readonly details: string;
  readonly problems: Readonly<Record<ProblemId, string>>;
}

export type ProblemId =
  // The file as a whole.
  | 'badName'
  | 'notFound'
  | 'tooSlow'
  | 'notReadable'
  | 'notUtf8'
  | 'notJson'
  /** `{line}`, `{column}`, `{bracket}`: the bracket that closes behind the comma. */
  | 'trailingComma'
  | 'notSettings'
  /** `{most}`: kilobytes. */
  | 'fileTooLarge'
  // A field.
  | 'unknownField'
  /** `{suggestion}` */
  | 'misspeltField'
  | 'writtenTwice'
  | 'missingField'
  | 'unknownVersion'
  | 'notText'
  | 'notList'
  | 'notGroup'
  | 'notTrueOrFalse'
  | 'empty'
  /** `{most}` */
  | 'tooLong'
  | 'tooMany'
  | 'hiddenCharacters'
  /** `{found}` in all of these. */
  | 'notDomain'
  | 'openDomain'
  | 'publicDomain'
  | 'notMail'
  | 'notPhone'
  | 'notUrl'
  | 'notSender'
  /** `{known}` */
  | 'unknownLanguage'
  | 'unknownCheck'
  /** `{suggestion}` */
  | 'misspeltCheck'
  | 'notOffOrLowered'
  | 'cannotBeOff'
  | 'notFileName'
  | 'notDigest'
  | 'notPublicKey'
  | 'privateKey'
  // The block list.
  | 'listNotFound'
  | 'listTooSlow'
  | 'listTooLarge'
  | 'listWrongDigest'
  | 'listDamaged'
  | 'listTooOld';
