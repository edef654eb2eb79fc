/* How much a settings file may hold. */

/** Bytes of a file; a thousand colleagues with long names need 100 kB. */
export const LARGEST_FILE = 256 * 1024;

/** Characters of an address or a domain: 64 before the "@", 255 behind it (RFC 5321, 4.5.3.1). */
export const LONGEST_ADDRESS = 320;
export const LONGEST_NAME = 100;
export const LONGEST_PASSWORD = 64;
/** As much as Outlook shows in a banner (office-js, notificationMessages). */
export const LONGEST_BANNER = 150;

export const MOST_INTERNAL_DOMAINS = 200;
export const MOST_IMITATED_DOMAINS = 500;
export const MOST_COLLEAGUES = 1000;
export const MOST_TRUSTED_SENDERS = 200;
export const MOST_NOTICES = 20;
/** The text of a mail flow rule has at most 5,000 characters; a sentence of it is shorter. */
export const LONGEST_NOTICE = 500;
export const MOST_PASSWORDS = 50;
/** A public key on P-256 has 124 characters; a private one, which is refused by its name, three times as many at most. */
export const LONGEST_KEY = 400;
