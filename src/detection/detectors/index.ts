import activatedPackage from './activated-package';
import eventStartedMacro from './event-started-macro';
import hiddenPayload from './hidden-payload';
import htmlSmuggling from './html-smuggling';
import macroSheetHandover from './macro-sheet-handover';
import nativeCallMacro from './native-call-macro';
import obfuscatedMacro from './obfuscated-macro';
import onenoteDoubleClick from './onenote-double-click';
import onenoteScript from './onenote-script';
import programStartingMacro from './program-starting-macro';
import replyWithoutThread from './reply-without-thread';
import selfStartingMacro from './self-starting-macro';
import shortcutCommand from './shortcut-command';
import stompedMacro from './stomped-macro';
import writtenScript from './written-script';

/** Every detector, sorted by id. */
export const detectors = [
  activatedPackage,
  eventStartedMacro,
  hiddenPayload,
  htmlSmuggling,
  macroSheetHandover,
  nativeCallMacro,
  obfuscatedMacro,
  onenoteDoubleClick,
  onenoteScript,
  programStartingMacro,
  replyWithoutThread,
  selfStartingMacro,
  shortcutCommand,
  stompedMacro,
  writtenScript,
] as const;
