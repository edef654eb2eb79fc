import activatedPackage from './activated-package';
import addressInName from './address-in-name';
import appLaunchingLink from './app-launching-link';
import attachedProgram from './attached-program';
import authenticationFailure from './authentication-failure';
import colleagueFromOutside from './colleague-from-outside';
import contactFromElsewhere from './contact-from-elsewhere';
import dateZoneMismatch from './date-zone-mismatch';
import ddeField from './dde-field';
import directDownloadLink from './direct-download-link';
import disguisedDocument from './disguised-document';
import disguisedFileName from './disguised-file-name';
import disguisedHostLink from './disguised-host-link';
import doubledReplyPrefix from './doubled-reply-prefix';
import embeddedProgram from './embedded-program';
import emotetFileName from './emotet-file-name';
import enableContentInMessage from './enable-content-in-message';
import enableContentLure from './enable-content-lure';
import encryptedDocument from './encrypted-document';
import equationExploit from './equation-exploit';
import eventStartedMacro from './event-started-macro';
import excel4MacroSheet from './excel4-macro-sheet';
import foreignHtmlDocument from './foreign-html-document';
import hackedCgiLink from './hacked-cgi-link';
import hackedWordpressLink from './hacked-wordpress-link';
import hiddenMacroSheet from './hidden-macro-sheet';
import hiddenPayload from './hidden-payload';
import htmlSmuggling from './html-smuggling';
import hyphenatedBoundary from './hyphenated-boundary';
import invoiceDirectoryLink from './invoice-directory-link';
import languageChange from './language-change';
import listedLink from './listed-link';
import lockedArchive from './locked-archive';
import lookalikeDomain from './lookalike-domain';
import macroCapableDocument from './macro-capable-document';
import macroSheetCommand from './macro-sheet-command';
import macroSheetHandover from './macro-sheet-handover';
import mismatchedLinkText from './mismatched-link-text';
import nativeCallMacro from './native-call-macro';
import numberQueryLink from './number-query-link';
import obfuscatedMacro from './obfuscated-macro';
import oldConversation from './old-conversation';
import onenoteAttachment from './onenote-attachment';
import onenoteDoubleClick from './onenote-double-click';
import onenoteScript from './onenote-script';
import opaqueContainer from './opaque-container';
import paddedDocument from './padded-document';
import passwordInSameMessage from './password-in-same-message';
import pastedAddressBlock from './pasted-address-block';
import pdfWithLink from './pdf-with-link';
import pictureLure from './picture-lure';
import programStartingMacro from './program-starting-macro';
import randomAuthor from './random-author';
import randomDirectoryLink from './random-directory-link';
import remoteTemplate from './remote-template';
import replyToElsewhere from './reply-to-elsewhere';
import replyWithoutThread from './reply-without-thread';
import riskyArchiveEntry from './risky-archive-entry';
import selfStartingMacro from './self-starting-macro';
import selfStartingMacroSheet from './self-starting-macro-sheet';
import selfUpdatingObject from './self-updating-object';
import shortcutCommand from './shortcut-command';
import smallSingleEntryArchive from './small-single-entry-archive';
import stompedMacro from './stomped-macro';
import strangerInThread from './stranger-in-thread';
import templatesFolderLure from './templates-folder-lure';
import twinArchiveName from './twin-archive-name';
import unrelatedLinkDomain from './unrelated-link-domain';
import urgingText from './urging-text';
import writtenScript from './written-script';

/** Every detector, sorted by id. */
export const detectors = [
  activatedPackage,
  addressInName,
  appLaunchingLink,
  attachedProgram,
  authenticationFailure,
  colleagueFromOutside,
  contactFromElsewhere,
  dateZoneMismatch,
  ddeField,
  directDownloadLink,
  disguisedDocument,
  disguisedFileName,
  disguisedHostLink,
  doubledReplyPrefix,
  embeddedProgram,
  emotetFileName,
  enableContentInMessage,
  enableContentLure,
  encryptedDocument,
  equationExploit,
  eventStartedMacro,
  excel4MacroSheet,
  foreignHtmlDocument,
  hackedCgiLink,
  hackedWordpressLink,
  hiddenMacroSheet,
  hiddenPayload,
  htmlSmuggling,
  hyphenatedBoundary,
  invoiceDirectoryLink,
  languageChange,
  listedLink,
  lockedArchive,
  lookalikeDomain,
  macroCapableDocument,
  macroSheetCommand,
  macroSheetHandover,
  mismatchedLinkText,
  nativeCallMacro,
  numberQueryLink,
  obfuscatedMacro,
  oldConversation,
  onenoteAttachment,
  onenoteDoubleClick,
  onenoteScript,
  opaqueContainer,
  paddedDocument,
  passwordInSameMessage,
  pastedAddressBlock,
  pdfWithLink,
  pictureLure,
  programStartingMacro,
  randomAuthor,
  randomDirectoryLink,
  remoteTemplate,
  replyToElsewhere,
  replyWithoutThread,
  riskyArchiveEntry,
  selfStartingMacro,
  selfStartingMacroSheet,
  selfUpdatingObject,
  shortcutCommand,
  smallSingleEntryArchive,
  stompedMacro,
  strangerInThread,
  templatesFolderLure,
  twinArchiveName,
  unrelatedLinkDomain,
  urgingText,
  writtenScript,
] as const;
