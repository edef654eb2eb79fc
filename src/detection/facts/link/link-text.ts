import { Budget } from '../../budget';
import type { Link, QuotedMessage, ThreadFacts } from '../../contract';
import { findAddresses } from '../../text/web-addresses';
import { isPublicHost, readHost, registrableDomain } from '../../text/hosts';
import { parseAddress } from '../../text/urls';

/* What the words of a link promise. */

const FILE_NAME = /^[^\\/:*?"<>|\r\n@]{1,150}\.(?:pdf|docx?|docm|xlsx?|xlsm|xlsb|pptx?|zip|rtf|csv|txt|jpe?g|png)$/i;

/** One short text costs a few hundred steps; what is longer shows no single address. */
const LIMITS = { outputBytes: 0, entries: 0, depth: 1, ratio: 1, steps: 20_000, keySteps: 0, milliseconds: 1_000 };

/** The whole text is the name of a file ("Invoice 4711.pdf"). */
export function shownFileName(text: string): string | undefined {
  return FILE_NAME.test(text) && parseAddress(text) === undefined ? text : undefined;
}

/**
 * The registrable domain of the address that the text shows, or its host where it has none. A bare "example.co.jp" counts
 * when it is the whole text and a public name, so that "Node.js" does not.
 */
export function shownDomain(text: string): string | undefined {
  const [found] = findAddresses(text, new Budget(LIMITS, () => 0), 1);
  const host = found === undefined ? bareHost(text) : parseAddress(found.written)?.host;
  if (host === undefined || host === '') return undefined;
  return registrableDomain(host) || host;
}

function bareHost(text: string): string | undefined {
  const bare = /^([\w-]+(?:\.[\w-]+)+)(?:\/\S*)?$/.exec(text)?.[1];
  const host = bare === undefined ? undefined : readHost(bare);
  return host !== undefined && !host.ip && isPublicHost(host.host) ? host.host : undefined;
}

const LONGEST_SEARCHED = 60;
/** A text that is longer is no short line above a stolen mail: then every link of it counts. */
const LONGEST_NEWEST = 20_000;

/**
 * Did the sender write this link, and not the mail below? A link without words is a picture or a frame, which nobody quotes alone.
 * @param isTheirs wrote somebody of the conversation this quote? A header block of anybody else, put in front of the link, makes no
 * earlier mail of it.
 */
export function newestLinks(
  { newestText, quoted }: Pick<ThreadFacts, 'newestText' | 'quoted'>,
  isTheirs: (quote: QuotedMessage) => boolean,
): (link: Link) => boolean {
  const own = [newestText, ...quoted.filter((quote) => !isTheirs(quote)).map(({ text }) => text)].join('\n');
  if (own.length > LONGEST_NEWEST || own.trim() === '') return () => true;
  const words = own.replace(/\s+/g, ' ');
  return ({ text, href }) => {
    const shown = text.slice(0, LONGEST_SEARCHED).replace(/\s+/g, ' ').trim();
    return shown === '' || words.includes(shown) || words.includes(href.slice(0, LONGEST_SEARCHED));
  };
}
