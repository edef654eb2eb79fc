import type { Level } from '../detection/contract';
import type { Sentence } from './sentence';

/** What the report on many messages says, on the page of `scan --report` and where a browser shows it. Apart from the catalogues: the pane needs none of it. */
export interface ReportTexts {
  readonly title: string;
  /** `{count}`, `{day}`, `{version}` */
  readonly judged: Sentence;
  /** Each level in a word or two. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly headings: {
    readonly levels: string;
    readonly checks: string;
    readonly loudest: string;
    readonly unread: string;
  };
  readonly columns: Readonly<
    Record<'level' | 'messages' | 'share' | 'check' | 'without' | 'score' | 'message' | 'file' | 'why', string>
  >;
  readonly noChecks: string;
  readonly checksHint: string;
  /** `{count}`, `{from}`, `{to}`: messages and their levels. */
  readonly change: string;
  /** Stands between changes. */
  readonly between: string;
  readonly nothingChanges: string;
  readonly noLoud: string;
  /** Below a list that goes on: `{count}`. */
  readonly quieter: Sentence;
  readonly moreFindings: string;
  readonly moreUnread: string;
  readonly noSubject: string;
  /** Beside a verdict that was read from a report: `{version}`. */
  readonly asReported: string;
  /** The report does not hold all of it. */
  readonly shortened: string;
  /** Why nothing could be said of a file. English is what the command line and its JSON say. */
  readonly unread: Readonly<Record<UnreadReason, string>>;
}

type UnreadReason =
  | 'empty'
  | 'noMail'
  | 'notMbox'
  | 'notMessage'
  | 'notOutlookMessage'
  | 'mailbox'
  | 'notReadable'
  /** `{megabytes}` */
  | 'tooLarge'
  /** `{seconds}` */
  | 'tooSlow'
  | 'outOfMemory'
  | 'brokenOff'
  | 'failed';
