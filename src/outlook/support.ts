/** What this client can do, by requirement set. A set that is there can still fail: every call has an answer for that. */
export interface Support {
  /** Enough to read anything at all: an item with names and a body. */
  readonly reading: boolean;
  readonly headers: boolean;
  readonly attachments: boolean;
  readonly banner: boolean;
  /** A banner with a button; in read mode on the web it is refused all the same. */
  readonly insight: boolean;
  readonly itemChanged: boolean;
  readonly reportForm: boolean;
  /** Phones and Exchange Server promise no more than 1.5, and have no pin. */
  readonly pin: boolean;
  readonly themeChanged: boolean;
  readonly contextChanged: boolean;
}

/** Asks the client. Never throws: a client that cannot say what it supports, supports nothing beyond the basics. */
export function supportOf(requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'> | undefined): Support {
  const has = (version: string): boolean => {
    try {
      return requirements?.isSetSupported('Mailbox', version) === true;
    } catch {
      return false;
    }
  };
  return {
    reading: has('1.3'),
    headers: has('1.8'),
    attachments: has('1.8'),
    banner: has('1.3'),
    insight: has('1.10'),
    itemChanged: has('1.5'),
    reportForm: has('1.9'),
    pin: has('1.6'),
    themeChanged: has('1.14'),
    contextChanged: has('1.15'),
  };
}
