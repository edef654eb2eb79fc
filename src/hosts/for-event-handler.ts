import type { Equipment } from '../detection';
import { bareHost } from '../detection/host';
import { noticeSentences } from '../locales/notices';

/**
 * What the event handler lends to `inspect`, and so all that its verdict may lack beside the pane's: classic Outlook's
 * JavaScript-only runtime promises ECMAScript and no more.
 * - Text: no TextDecoder, so UTF-8, UTF-16 and Windows-1252 alone; of other encodings the ASCII is read.
 * - Agile encryption stays locked (`not-supported-here`): 100,000 rounds of SHA-512 a password are 190 ms where the engine
 *   compiles, and this one runs before every message that a person opens.
 */
export const forEventHandler: Equipment = { host: bareHost, notices: noticeSentences };
