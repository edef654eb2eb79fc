import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'The attachment is a program',
    found: {
      script: 'The attachment {name} is a script: Windows runs it as soon as you open it.',
      program: 'The attachment {name} is a program.',
      adminScript: 'The attachment {name} is a script that can run commands on your computer.',
      shortcut:
        'The attachment {name} is a shortcut: it opens a folder, a connection or a program chosen by the sender.',
    },
    why: 'You think you are opening a document, and a program runs on your computer without asking again.',
    honest: "People send documents, not programs. Software comes from its maker's website.",
  },
  'disguised-document': {
    title: 'A file that is not what its name says',
    found: { disguised: 'The file {name} is really a file of the type {actual}.' },
    why: 'A file with the wrong type slips past mail filters, and Office opens it anyway.',
    honest: 'Files from colleagues are what their names say.',
  },
  'disguised-file-name': {
    title: 'A file name that hides the file type',
    found: {
      doubleExtension:
        'The name {name} looks like a document, but the file ends in ".{extension}" and can start a program.',
      reversed:
        'The name {name} contains a hidden character that reverses part of it. The file really ends in ".{extension}".',
      blanks: 'In the name {name}, a long run of spaces hides the real ending, ".{extension}".',
      invisible: 'The name {name} contains invisible characters. The file really ends in ".{extension}".',
    },
    why: 'Windows hides the last part of a file name, so something that looks like a document can start a program.',
    honest: 'A genuine sender has no reason to hide what kind of file this is.',
  },
  'emotet-file-name': {
    title: "A file name in Emotet's style",
    found: { shape: 'The name {name} looks like the names that Emotet generates.' },
    why: 'Emotet generates its file names: a word, a date, a string of digits.',
    honest: 'Scanners and accounting programs name files the same way, so this alone means little.',
  },
  'html-smuggling': {
    title: 'A web page that builds a file',
    found: {
      buildsFile: 'The attached page "{name}" builds a file on your computer when you open it.',
      handsOver: 'The attached page "{name}" makes your browser save the file "{file}", which it builds there.',
      hidesScript: 'The attached page "{name}" runs a script that is hidden in encoded form.',
      leadsOn: 'The attached page "{name}" takes you to {host} as soon as you open it.',
    },
    why: 'The file is put together only in your browser, so no mail filter has ever seen it.',
    honest: 'A genuine sender attaches the file itself.',
  },
  'locked-archive': {
    title: 'An attachment locked with a password',
    found: {
      locked: 'The archive {name} is locked with a password.',
      namesLocked: 'The archive {name} is encrypted so that not even the names of its files can be read.',
    },
    why: 'No virus scanner can look into a locked file. Emotet uses this to get past them.',
    honest: 'Many companies lock every attachment as a rule and send the password in a separate message.',
  },
  'macro-capable-document': {
    title: 'A document that can contain macros',
    found: { document: 'The document {name} is of a type that can contain macros.' },
    why: 'Macros are small programs inside a document. Emotet starts with one as soon as someone clicks "Enable Content".',
    honest:
      'Most documents of this type are ordinary. Word files ending in .docx and Excel files ending in .xlsx contain no macros.',
  },
  'onenote-attachment': {
    title: 'The attachment is a OneNote file',
    found: { note: '{name} is a OneNote file.' },
    why: 'In 2023, Emotet hid a program in such files, behind a picture of a button.',
    honest: 'People usually share OneNote notebooks with a link, not as an attachment.',
  },
  'opaque-container': {
    title: 'A file type that mail filters rarely open',
    found: { container: '{name} is a file of the type {kind}, which can contain other files.' },
    why: 'Attackers pack files this way so that mail filters do not see them and Office does not warn about them.',
    honest: 'Ordinary documents are sent as they are or in a ZIP file.',
  },
  'padded-document': {
    title: 'A document padded to get past virus scanners',
    found: {
      entry: '{name} takes up {packedKilobytes} KB in the archive but grows to {megabytes} MB when unpacked.',
      attachment: 'The document {name} is {megabytes} MB in size.',
    },
    why: 'Emotet fills its documents with empty data until they are too large for virus scanners to check.',
    honest: 'An ordinary document is never almost entirely empty data.',
  },
  'password-in-same-message': {
    title: 'The password is in the same message',
    found: {
      openedMacro:
        'A password in this message opens the archive {name}. It contains {inner}, which can start a program.',
      opened: 'A password in this message opens the archive {name}.',
      stated: 'The archive {name} is locked, and this message also seems to contain its password.',
      flooded: 'The archive {name} is locked, and this message contains more possible passwords than anyone could try.',
    },
    why: 'A lock with its key right beside it protects nothing. It only keeps virus scanners out, and that is why Emotet uses one.',
    honest: 'People who want to protect a file send the password some other way.',
  },
  'pdf-with-link': {
    title: 'A PDF that leads to a suspicious website',
    found: {
      hackedSite: 'A short PDF contains a link to {host} that looks like a link to a hacked website.',
      download: 'A short PDF contains a link that downloads "{file}" from {host}.',
    },
    why: 'Emotet sends PDF files whose only purpose is a link: it leads to the harmful document.',
    honest: "An ordinary PDF has its content inside and links to a company's own website.",
  },
  'risky-archive-entry': {
    title: 'A risky file in an archive',
    found: {
      document: 'The archive {archive} contains {name}, a document that can contain macros.',
      onenote: 'The archive {archive} contains {name}, a OneNote file.',
      shortcut: 'The archive {archive} contains {name}, a shortcut that can start any command.',
      script: 'The archive {archive} contains {name}, a script that runs when it is opened.',
      adminScript: 'The archive {archive} contains {name}, a script that can run commands on your computer.',
      program: 'The archive {archive} contains {name}, a program.',
      scriptAmongMany: 'Among its many files, the archive {archive} contains {name}, a script.',
      programAmongMany: 'Among its many files, the archive {archive} contains {name}, a program.',
    },
    why: 'Emotet packs its documents, shortcuts and scripts into archives to get them past mail filters.',
    honest: 'Business partners send PDF files or ordinary documents; they have no reason to send shortcuts or scripts.',
  },
  'small-single-entry-archive': {
    title: 'A very small archive with one file',
    found: { single: 'The archive {name} contains only {inner} and is just {kilobytes} KB in size.' },
    why: 'Emotet packs one small document into an archive so that mail filters do not see it.',
    honest: 'Some companies pack every attachment automatically, so this alone means little.',
  },
  'twin-archive-name': {
    title: 'The archive and the document have the same name',
    found: { twin: 'The archive and the one file in it are both called {name}.' },
    why: 'Emotet names the archive after the document inside it.',
    honest: 'Windows does the same with a single file, so this alone means little.',
  },
  'two-faced-archive': {
    title: 'An archive with two different contents',
    found: { twoFaced: 'The archive {name} shows different files in different programs.' },
    why: 'Mail filters check the harmless files, and your own program unpacks the others.',
    honest: 'An ordinary archive has one list of contents, and it is correct.',
  },
  'attachment-in-anothers-name': {
    title: "A file in your contact's name, from a stranger",
    found: { attachment: '"{file}" was sent in the name of {name}, but not from the address of this contact.' },
    why: 'Emotet sends its files in the names of people whose email it has stolen.',
    honest:
      'A real contact sends files from the address you know. A new address? Call the person before you open anything, on a number you already have.',
  },
};
