import { defaultInspectionSettings } from '../detection/contract';
import type { InspectionSettings } from '../detection/contract';
import type { textLanguages } from './schema';

type TextLanguage = (typeof textLanguages)[number];

export type ByLanguage<Value> = Readonly<Partial<Record<TextLanguage, Value>>>;

/** The people who look after suspicious mail. */
interface Contact {
  readonly mail?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  /** A text of the organisation's own. */
  readonly text?: ByLanguage<string | undefined> | undefined;
}

/** What an organisation has set; what it has not is left out, and ours holds. */
export interface Settings {
  readonly name?: string | undefined;
  readonly language?: TextLanguage | undefined;
  readonly contact?: Contact | undefined;
  /** Steps behind "I clicked or opened it". */
  readonly alreadyClicked: ByLanguage<readonly string[] | undefined>;
  readonly banners: ByLanguage<
    Readonly<Partial<Record<'emotet' | 'danger' | 'caution', string | undefined>>> | undefined
  >;
  readonly blockList?: { readonly file: string; readonly digest: string } | undefined;
  /** Public key of the mail server that stamps messages: SubjectPublicKeyInfo in base64. */
  readonly mailServerKey?: string | undefined;
  /** Public key of whoever signs drills: SubjectPublicKeyInfo in base64. */
  readonly drillKey?: string | undefined;
  /** Panes remember who writes from where, unless their reader switches it off. */
  readonly rememberCorrespondents: boolean;
  /** Panes tell the server that they came from at which level each message was judged. */
  readonly countVerdicts: boolean;
  readonly inspection: InspectionSettings;
}

export const defaultSettings: Settings = {
  alreadyClicked: {},
  banners: {},
  rememberCorrespondents: false,
  countVerdicts: false,
  inspection: defaultInspectionSettings,
};
