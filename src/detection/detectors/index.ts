import activatedPackage from './document/activated-package';
import addressInName from './sender/address-in-name';
import appLaunchingLink from './link/app-launching-link';
import attachedProgram from './carrier/attached-program';
import attachmentInAnothersName from './carrier/attachment-in-anothers-name';
import authenticationFailure from './sender/authentication-failure';
import colleagueFromOutside from './sender/colleague-from-outside';
import contactFromElsewhere from './sender/contact-from-elsewhere';
import dateZoneMismatch from './thread/date-zone-mismatch';
import ddeField from './document/dde-field';
import directDownloadLink from './link/direct-download-link';
import disguisedDocument from './carrier/disguised-document';
import disguisedFileName from './carrier/disguised-file-name';
import disguisedHostLink from './link/disguised-host-link';
import doubledReplyPrefix from './thread/doubled-reply-prefix';
import embeddedProgram from './document/embedded-program';
import emotetFileName from './carrier/emotet-file-name';
import enableContentInMessage from './content/enable-content-in-message';
import enableContentLure from './document/enable-content-lure';
import encryptedDocument from './document/encrypted-document';
import equationExploit from './document/equation-exploit';
import eventStartedMacro from './document/event-started-macro';
import excel4MacroSheet from './document/excel4-macro-sheet';
import foreignHtmlDocument from './thread/foreign-html-document';
import hackedCgiLink from './link/hacked-cgi-link';
import hackedWordpressLink from './link/hacked-wordpress-link';
import hiddenMacroSheet from './document/hidden-macro-sheet';
import hiddenPayload from './document/hidden-payload';
import htmlSmuggling from './carrier/html-smuggling';
import hyphenatedBoundary from './thread/hyphenated-boundary';
import invoiceDirectoryLink from './link/invoice-directory-link';
import languageChange from './content/language-change';
import listedLink from './link/listed-link';
import lockedArchive from './carrier/locked-archive';
import lookalikeDomain from './sender/lookalike-domain';
import macroCapableDocument from './carrier/macro-capable-document';
import macroSheetCommand from './document/macro-sheet-command';
import macroSheetHandover from './document/macro-sheet-handover';
import mismatchedLinkText from './link/mismatched-link-text';
import nativeCallMacro from './document/native-call-macro';
import numberQueryLink from './link/number-query-link';
import obfuscatedMacro from './document/obfuscated-macro';
import oldConversation from './thread/old-conversation';
import onenoteAttachment from './carrier/onenote-attachment';
import onenoteDoubleClick from './document/onenote-double-click';
import onenoteScript from './document/onenote-script';
import opaqueContainer from './carrier/opaque-container';
import paddedDocument from './carrier/padded-document';
import passwordInSameMessage from './carrier/password-in-same-message';
import pastedAddressBlock from './thread/pasted-address-block';
import pdfWithLink from './carrier/pdf-with-link';
import pictureLure from './document/picture-lure';
import programStartingMacro from './document/program-starting-macro';
import programStartingPdf from './document/program-starting-pdf';
import randomAuthor from './document/random-author';
import randomDirectoryLink from './link/random-directory-link';
import remoteShortcut from './document/remote-shortcut';
import remoteTemplate from './document/remote-template';
import replyToElsewhere from './sender/reply-to-elsewhere';
import replyWithoutThread from './thread/reply-without-thread';
import riskyArchiveEntry from './carrier/risky-archive-entry';
import selfStartingMacro from './document/self-starting-macro';
import selfStartingMacroSheet from './document/self-starting-macro-sheet';
import selfUpdatingObject from './document/self-updating-object';
import shortcutCommand from './document/shortcut-command';
import smallSingleEntryArchive from './carrier/small-single-entry-archive';
import stompedMacro from './document/stomped-macro';
import strangerInThread from './sender/stranger-in-thread';
import templatesFolderLure from './document/templates-folder-lure';
import twinArchiveName from './carrier/twin-archive-name';
import twoFacedArchive from './carrier/two-faced-archive';
import unfamiliarAddress from './sender/unfamiliar-address';
import unrelatedLinkDomain from './link/unrelated-link-domain';
import urgingText from './content/urging-text';
import writtenScript from './document/written-script';

/** Every detector, sorted by id. */
export const detectors = [
  activatedPackage,
  addressInName,
  appLaunchingLink,
  attachedProgram,
  attachmentInAnothersName,
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
  programStartingPdf,
  randomAuthor,
  randomDirectoryLink,
  remoteShortcut,
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
  twoFacedArchive,
  unfamiliarAddress,
  unrelatedLinkDomain,
  urgingText,
  writtenScript,
] as const;
