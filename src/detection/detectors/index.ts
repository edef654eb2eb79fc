import activatedPackage from './activated-package';
import eventStartedMacro from './event-started-macro';
import hiddenPayload from './hidden-payload';
import macroSheetHandover from './macro-sheet-handover';
import nativeCallMacro from './native-call-macro';
import obfuscatedMacro from './obfuscated-macro';
import programStartingMacro from './program-starting-macro';
import replyWithoutThread from './reply-without-thread';
import selfStartingMacro from './self-starting-macro';
import stompedMacro from './stomped-macro';
import writtenScript from './written-script';

/** Every detector, sorted by id. */
export const detectors = [
  activatedPackage,
  eventStartedMacro,
  hiddenPayload,
  macroSheetHandover,
  nativeCallMacro,
  obfuscatedMacro,
  programStartingMacro,
  replyWithoutThread,
  selfStartingMacro,
  stompedMacro,
  writtenScript,
] as const;
