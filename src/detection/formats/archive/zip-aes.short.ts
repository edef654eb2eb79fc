/** WinZip's AES where there is no AES: entries under it are a gap. */
import type * as whole from './zip-aes';

/** No strength is known here: the caller says `not-supported-here`. */
export const aesFrame: typeof whole.aesFrame = () => undefined;

export const openAes: typeof whole.openAes = () => undefined;
