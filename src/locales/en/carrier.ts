import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'A program as an attachment',
    found: {
      script: 'The attachment {name} is a script: Windows runs it as soon as you open it.',
      program: 'The attachment {name} is a program.',
      adminScript: 'The attachment {name} is a script that can give your computer commands.',
      shortcut:
        'The attachment {name} is a shortcut: it opens a place, a connection or a program that its sender chose.',
    },
    why: 'What you take for a document then runs on your computer, without any further question.',
    honest: 'People send documents, not programs. Software comes from the website of its maker.',
  },
  'disguised-document': {
    title: 'A file that is not what its name says',
    found: { disguised: 'The file {name} is really of the type {actual}.' },
    why: 'A false file type slips past mail filters, and Office opens the file all the same.',
    honest: 'A file from a colleague has the type that its name says.',
  },
  'disguised-file-name': {
    title: 'A file name that hides what the file is',
    found: {
      doubleExtension:
        'The name {name} looks like a document, but the file ends in ".{extension}" and can start a program.',
      reversed:
        'The name {name} holds a hidden character that turns part of it around; the file really ends in ".{extension}".',
      blanks: 'In the name {name} a long row of blanks pushes the real ending ".{extension}" out of sight.',
      invisible: 'The name {name} holds invisible characters; the file really ends in ".{extension}".',
    },
    why: 'Windows hides the last part of a file name. What looks like a document then starts a program when you open it.',
    honest: 'Honest senders have no reason to hide what kind of file they send.',
  },
  'emotet-file-name': {
    title: "A file name in Emotet's style",
    found: { shape: 'The name {name} is built like those that Emotet makes.' },
    why: 'Emotet makes up file names by machine: a word, a date, a row of digits.',
    honest: 'Scanners and accounting programs name files in the same way, so this alone means little.',
  },
  'html-smuggling': {
    title: 'A web page that builds a file',
    found: {
      buildsFile: 'The attached page "{name}" builds a file on your computer when you open it.',
      handsOver: 'The attached page "{name}" hands you the file "{file}", which it builds in your browser.',
      hidesScript: 'The attached page "{name}" runs a script that it hides as code.',
      leadsOn: 'The attached page "{name}" takes you to {host} without a click.',
    },
    why: 'The file is only put together in your browser, so no filter has ever seen it.',
    honest: 'Honest senders attach the file itself.',
  },
  'locked-archive': {
    title: 'An attachment locked with a password',
    found: {
      locked: 'The archive {name} is locked with a password.',
      namesLocked: 'The archive {name} is locked so tightly that not even the names of its files can be read.',
    },
    why: 'No virus scanner can look into a locked file. Emotet uses this to slip through unseen.',
    honest: 'Many companies lock every attachment by habit and send the password in a separate message.',
  },
  'macro-capable-document': {
    title: 'A document that can hold macros',
    found: { document: 'The document {name} is of a kind that can hold macros.' },
    why: 'Macros are small programs inside a document. Emotet starts with one, as soon as somebody clicks "Enable Content".',
    honest:
      'Most documents of this kind are ordinary. Word files ending in .docx and Excel files ending in .xlsx hold no macros.',
  },
  'onenote-attachment': {
    title: 'A OneNote file as an attachment',
    found: { note: '{name} is a OneNote file.' },
    why: 'In 2023 Emotet hid a program in such files, behind a picture of a button.',
    honest: 'People usually share OneNote notebooks with a link, not as an attachment.',
  },
  'opaque-container': {
    title: 'A file type that mail filters seldom open',
    found: { container: '{name} is a file of the type {kind}, which can hold other files.' },
    why: 'Attackers pack files this way so that filters do not see them and Office does not warn about them.',
    honest: 'Ordinary documents are sent as they are or in a ZIP file.',
  },
  'padded-document': {
    title: 'A document blown up to hide from virus scanners',
    found: {
      entry: '{name} takes {packedKilobytes} KB in the archive but swells to {megabytes} MB when unpacked.',
      attachment: 'The document {name} is {megabytes} MB in size.',
    },
    why: 'Emotet fills its documents with empty data until they are too large for virus scanners to check.',
    honest: 'No ordinary document consists almost only of empty space.',
  },
  'password-in-same-message': {
    title: 'The password is in the same message',
    found: {
      openedMacro:
        'A password in this message opens the archive {name}, and in it lies {inner}, which can start a program.',
      opened: 'A password in this message opens the archive {name}.',
      stated: 'The archive {name} is locked, and this message also seems to state its password.',
    },
    why: 'A lock whose key hangs beside it protects nothing. It only keeps virus scanners out, and that is why Emotet does it.',
    honest: 'People who want to protect a file send the password another way.',
  },
  'pdf-with-link': {
    title: 'A PDF that leads to a suspicious website',
    found: {
      hackedSite: 'A short PDF holds a link to {host}, with the shape of a hacked website.',
      download: 'A short PDF holds a link that downloads "{file}" from {host}.',
    },
    why: 'Emotet sends PDF files whose only purpose is a link: the harmful document waits behind it.',
    honest: "Honest PDF files hold the content themselves and link to a company's home page.",
  },
  'risky-archive-entry': {
    title: 'A risky file in an archive',
    found: {
      document: 'In the archive {archive} lies {name}, a document that can hold macros.',
      onenote: 'In the archive {archive} lies {name}, a OneNote file.',
      shortcut: 'In the archive {archive} lies {name}, a shortcut that can start any command.',
      script: 'In the archive {archive} lies {name}, a script that runs when it is opened.',
      adminScript: 'In the archive {archive} lies {name}, a script that can give your computer commands.',
      program: 'In the archive {archive} lies {name}, a program.',
      scriptAmongMany: 'Among many files in the archive {archive} lies {name}, a script.',
      programAmongMany: 'Among many files in the archive {archive} lies {name}, a program.',
    },
    why: 'Emotet packs its documents, shortcuts and scripts into archives, so that they slip past mail filters.',
    honest: 'Business partners send PDF files or ordinary documents; they have no reason to send shortcuts or scripts.',
  },
  'small-single-entry-archive': {
    title: 'A very small archive with one file',
    found: { single: 'The archive {name} holds only {inner}, and its size is just {kilobytes} KB.' },
    why: 'Emotet packs one small document into an archive so that filters do not see it.',
    honest: 'Some companies pack every attachment automatically, so this alone means little.',
  },
  'twin-archive-name': {
    title: 'Archive and document have the same name',
    found: { twin: 'The archive and the one file in it are both called {name}.' },
    why: "Emotet's mailer names the archive after the document that it packs.",
    honest: 'Windows does the same with a single file, so this alone means little.',
  },
  'two-faced-archive': {
    title: 'An archive that tells two stories',
    found: { twoFaced: 'The archive {name} shows one program other files than another.' },
    why: 'Mail filters then look at the harmless files, and your unpacking program gives you the others.',
    honest: 'Archives of ordinary programs have one table of contents, and it is true.',
  },
  'attachment-in-anothers-name': {
    title: 'A file in the name of your contact, from a stranger',
    found: { attachment: '"{file}" comes in the name of {name}, but not from the address that {name} writes from.' },
    why: 'Emotet sends its files in the names of people whose mail it has stolen.',
    honest:
      'A real contact sends files from the address you know. A new address? Ask the person before you open anything.',
  },
};
