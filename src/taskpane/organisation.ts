import { defaultInspectionSettings } from '../detection/contract';
import type { InspectionSettings } from '../detection/contract';

/** What the pane knows of the organisation that it works for. */
export interface Organisation {
  readonly name?: string;
  readonly contact?: Contact;
  /** BCP 47: the language of its readers who have not chosen one; left out, the language of Outlook. */
  readonly language?: string;
  readonly inspection: InspectionSettings;
  /** Its settings could not be had: the reader is told, and the defaults hold. */
  readonly problem?: 'missing' | 'broken';
}

/** The people who look after suspicious mail. */
export interface Contact {
  readonly mail?: string;
  readonly phone?: string;
  readonly url?: string;
  /** A text of the organisation's own, by language. */
  readonly text?: Readonly<Record<string, string>>;
}

export const defaultOrganisation: Organisation = { inspection: defaultInspectionSettings };

/** The organisation's settings, or the defaults. The one place where the pane asks for them. */
export function loadOrganisation(): Promise<Organisation> {
  return Promise.resolve(defaultOrganisation);
}
