import type { Budget } from '../../budget';
import type { Gap, ShortcutFile } from '../../contract';
import type { Host } from '../../host';
import { latin1 } from '../codec/bytes';
import { readDeployment } from './deployments';
import { readInternetShortcut } from './internet-shortcut';
import { readQuery } from './queries';
import { readRemoteDesktop } from './remote-desktop';
import { readSearchFolder } from './search-folders';
import { readSettingsLink } from './settings-link';
import { readSetupInformation } from './setup-information';

/*
 * Small text files that open an address, a folder, a connection or a program by themselves. They have no magic number: Windows
 * goes by their endings, and so do we.
 */

type Reader = (text: string, budget: Budget) => ShortcutFile;

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    url: readInternetShortcut,
    website: readInternetShortcut,
    scf: readInternetShortcut,
    inf: readSetupInformation,
    'library-ms': readSearchFolder,
    'search-ms': readSearchFolder,
    'searchconnector-ms': readSearchFolder,
    'settingcontent-ms': readSettingsLink,
    rdp: readRemoteDesktop,
    iqy: readQuery,
    oqy: readQuery,
    dqy: readQuery,
    rqy: readQuery,
    odc: readQuery,
    'appref-ms': readQuery,
    application: readDeployment,
    appinstaller: readDeployment,
    'desktop.ini': readQuery,
    theme: readQuery,
  }),
);

/** Honest ones have 200 bytes to 20 kB; what is pushed behind so much padding is nevertheless told as a gap. */
const LONGEST = 256 * 1_024;
/** Targets and commands that are kept. */
const MOST = 50;

/** What a file of this ending (lower case; 'desktop.ini' is its own) opens and runs; undefined for any other. Never throws. */
export function readShortcutFile(
  bytes: Uint8Array,
  extension: string,
  host: Host,
  budget: Budget,
): (ShortcutFile & { readonly gap?: Gap }) | undefined {
  const reader = READERS.get(extension);
  if (reader === undefined) return undefined;
  const head = bytes.subarray(0, LONGEST);
  const { targets, commands } = reader(host.decode(head, charsetOf(head)), budget);
  const gap =
    budget.gap ?? (bytes.length > LONGEST || targets.length > MOST || commands.length > MOST ? 'too-large' : undefined);
  return { targets: targets.slice(0, MOST), commands: commands.slice(0, MOST), ...(gap && { gap }) };
}

/** Windows writes UTF-16 with a mark, ClickOnce without. */
function charsetOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[1] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return latin1(bytes, 0, 3) === 'ï»¿' ? 'utf-8' : 'windows-1252';
}
