import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'A macro opens a hidden file',
    found: {
      opensPackage: 'The macro opens a file that is embedded in the document, as if you had double-clicked it.',
    },
    why: 'The embedded file can be a program, and it starts without asking.',
    honest: 'In an ordinary document, you decide whether to open what is embedded.',
  },
  'dde-field': {
    title: 'A field in the document starts a program',
    found: { startsProgram: 'The document asks Windows to start this as soon as it is opened: {command}' },
    why: 'Such a field needs no macro. Office asks a harmless-looking question about updating data from linked files, and one click on "Yes" starts the program.',
    honest: 'Ordinary fields of this kind point to a table in Excel, not to a program.',
  },
  'embedded-program': {
    title: 'A program is hidden in this document',
    found: {
      script: 'The document "{document}" contains the script "{name}".',
      program: 'The document "{document}" contains the program "{name}".',
      shortcut: 'The document "{document}" contains the shortcut "{name}".',
    },
    why: 'It looks like a small picture of a document. Double-clicking it starts the program.',
    honest: 'Ordinary documents contain tables, pictures and text, not programs.',
  },
  'enable-content-lure': {
    title: 'The document tells you to click "Enable Content"',
    found: { asksForClick: 'The document says: "{phrase}"' },
    why: 'This click starts the hidden program. Emotet needs that click, so its documents give all kinds of reasons for it.',
    honest:
      'You can read an invoice or a letter without clicking "Enable Editing" or "Enable Content". If a red bar says that macros were blocked, leave it that way: never select "Unblock" in the properties of the file.',
  },
  'equation-exploit': {
    title: 'This document attacks your computer as soon as it is opened',
    found: { runsCode: '"{name}" contains a fake formula that starts hidden code.' },
    why: 'It uses an old flaw in the Equation Editor of Office. It needs no macro and no further click.',
    honest: 'Real formulas do not do this. Current versions of Office no longer use this old editor.',
  },
  'event-started-macro': {
    title: 'A macro that starts later',
    found: {
      startsAtEvent: 'The macro "{procedure}" runs as soon as the document is displayed or used.',
      startsAtClosing: 'The macro "{procedure}" runs when you close the document.',
      waitsForClick: 'A macro in the document waits for a click or an entry, and then does what attacks do ({means}).',
    },
    why: 'Attackers start their macros late because many security tools watch only the moment of opening.',
    honest: 'Ordinary macros usually wait until you press a button.',
  },
  'hidden-payload': {
    title: 'Something is hidden inside the document',
    found: {
      payloadInForm: 'An invisible form ("{name}") contains a command or a block of code.',
      payloadInProperty: 'The document property "{name}" contains a command or a block of code.',
      payloadInText: 'A place that nobody looks at ("{name}") contains a command or a block of code.',
      readsHiddenText: 'The macro takes what it runs from hidden text in the document.',
    },
    why: 'Emotet hid its commands where security tools do not look for code.',
    honest: 'Ordinary documents have words and numbers there, not commands.',
  },
  'macro-sheet-handover': {
    title: 'A macro passes control to a hidden macro sheet',
    found: {
      runsCellName: 'The macro runs something whose name it reads from a cell.',
      runsSheetCommand: 'The macro runs commands of the old Excel 4 macro language.',
    },
    why: 'Split between two languages, the attack is harder for security tools to see.',
    honest: 'Ordinary macros call their other macros by name.',
  },
  'native-call-macro': {
    title: 'A macro uses internal functions of Windows',
    found: {
      callsWindows: 'The macro calls the Windows function "{function}".',
    },
    why: 'With such functions, a macro can start programs, download files or run code that nobody can see.',
    honest: 'Ordinary macros use Windows functions to wait, to measure time or to find a window, not for this.',
  },
  'obfuscated-macro': {
    title: 'The macro hides what it does',
    found: {
      hasRandomNames: 'The names in the macro are random letters.',
      isTornApart: {
        one: 'Text in the macro is split into pieces ({count}).',
        other: 'Text in the macro is split into {count} pieces.',
      },
      isSpeltOut: 'The macro builds text letter by letter ({count} times).',
    },
    why: 'Attackers hide what a macro does so that security tools do not recognize it.',
    honest: 'People give the parts of a macro names that make sense.',
  },
  'picture-lure': {
    title: 'A picture instead of a document',
    found: {
      onlyPicture:
        'The document shows one picture and almost no text, nobody spent time editing it, and it contains a macro that runs by itself.',
    },
    why: 'Emotet puts its request to click "Enable Content" in a picture so that mail filters cannot read it.',
    honest: 'A scanned letter is a picture too, but it contains no macro.',
  },
  'program-starting-macro': {
    title: 'This document starts a hidden program',
    found: {
      startsProgram: '{when}, "{procedure}" runs and starts a program ({means}).',
      fetchesFile: '{when}, "{procedure}" runs and downloads a file from the internet ({means}).',
      runsMemory: '{when}, "{procedure}" runs and starts hidden code in memory ({means}).',
      handsOver: '{when}, "{procedure}" runs and starts hidden commands ({means}).',
      isScrambled: '{when}, "{procedure}" runs code that was scrambled to make it unreadable.',
    },
    why: 'This is how Emotet gets in: the hidden program downloads the malware, which steals your email.',
    honest: 'Business documents do not start programs by themselves.',
  },
  'random-author': {
    title: "The document's author is not a person",
    found: {
      knownAuthor: 'The author of the document is "{author}", as in earlier Emotet documents.',
      randomAuthor: 'The author of the document is "{author}", which looks like random letters.',
    },
    why: 'Emotet generates its documents and fills in made-up authors.',
    honest: 'Documents made by people show their name, their user name or their company.',
  },
  'remote-shortcut': {
    title: "A shortcut to someone else's network",
    found: {
      opensElsewhere:
        'The file "{name}" opens a folder or a program on the computer "{host}", outside your organization.',
      connectsElsewhere: 'The file "{name}" connects your computer to "{host}", outside your organization.',
    },
    why: 'Double-clicking it can run what is stored there, and your computer may reveal your sign-in data.',
    honest: "Shortcuts from colleagues point to your own organization's network.",
  },
  'remote-template': {
    title: 'The document loads another file from the internet',
    found: {
      fetchesTemplate: 'When it is opened, it loads its template from {address}',
      fetchesObject: 'When it is opened, it loads part of its content from {address}',
    },
    why: 'The dangerous macro can be in the file that is loaded, while the attached file itself looks harmless.',
    honest: "Your organization's documents take their templates from your computer or from its own servers.",
  },
  'self-starting-macro': {
    title: 'This document runs a macro by itself',
    found: {
      startsAtOpening: 'The macro "{procedure}" runs as soon as you click "Enable Content".',
    },
    why: 'Dangerous documents have such a macro. Some harmless workbooks have one too.',
    honest: 'If you were not expecting a document with macros, call the sender.',
  },
  'self-updating-object': {
    title: 'Something embedded in this document starts by itself',
    found: {
      activates: 'Word activates the embedded object "{className}" as it opens the document.',
      hides: 'An embedded object is written in a way that hides it from security tools.',
    },
    why: 'Attackers use such objects to start programs without a macro and without a click.',
    honest: 'In ordinary documents, embedded tables and pictures do nothing until you double-click them.',
  },
  'stomped-macro': {
    title: 'The readable part of the macro was removed',
    found: {
      sourceMissing: 'Office would run the macro, but its readable code was removed or replaced.',
      startsUnseen:
        'Office would run "{procedure}" by itself and use "{means}", but the readable code of the macro was removed or replaced.',
    },
    why: 'The only purpose of this is to deceive security tools and people who want to check.',
    honest: 'Office always stores a macro in both forms, the one people can read and the one it runs.',
  },
  'templates-folder-lure': {
    title: 'The document asks you to move it to a special folder',
    found: { asksToCopy: 'The document says: "{phrase}"' },
    why: 'Office runs macros from that folder without any warning. Emotet used this trick in November 2022.',
    honest: 'You never have to copy an ordinary document into an Office folder to read it.',
  },
  'written-script': {
    title: 'A macro writes a program to your disk',
    found: {
      writesAndStarts: 'The macro writes the file "{file}" and can start it.',
      writesScript: 'The macro writes the file "{file}", which Windows would run.',
    },
    why: 'That file is the next stage of the attack.',
    honest: 'Ordinary macros save tables, documents and PDF files.',
  },
  'onenote-double-click': {
    title: 'A note asks you to double-click',
    found: { invitation: 'The note "{name}" asks you to double-click a picture that covers a file.' },
    why: 'Double-clicking does not open the picture. It starts what is hidden underneath.',
    honest: 'Ordinary notes show their content right away, without a click.',
  },
  'onenote-script': {
    title: 'A note with a hidden program',
    found: { script: 'The note "{section}" hides the program "{name}".' },
    why: 'One double-click on the note starts the program. Emotet sent such notes in March 2023.',
    honest: 'Ordinary notes contain text, pictures and documents, not programs.',
  },
  'shortcut-command': {
    title: 'A shortcut that runs a command',
    found: {
      startsCommand: 'The shortcut "{name}" uses the Windows program "{program}" to run its own commands.',
      hidesCommand: 'The shortcut "{name}" hides a long command where you cannot see it.',
      carriesScript: 'Something is hidden at the end of the shortcut "{name}".',
    },
    why: 'A shortcut can look like a document, but double-clicking it runs the command.',
    honest: 'There is no good reason to email anyone a shortcut that runs commands.',
  },
  'encrypted-document': {
    title: 'A locked Office file',
    found: {
      locked: 'The file "{name}" is locked with a password. We could not look inside.',
      opened: 'The file "{name}" is locked with a password. One of the passwords that Emotet Guard tries opened it.',
      opensByItself: 'The file "{name}" is encrypted, but Office opens it without asking for a password.',
    },
    why: 'Security tools cannot look into locked files. Attackers use this to get past them.',
    honest: 'If you were not expecting a locked file, call the sender.',
  },
  'excel4-macro-sheet': {
    title: 'A workbook with old Excel 4 macros',
    found: {
      holdsMacroSheet: 'The sheet "{sheet}" contains macros in a language from 1992.',
      startsMacroSheet:
        'The sheet "{sheet}" contains macros in a language from 1992. The name "{name}" runs them automatically.',
    },
    why: 'Emotet hid its commands in such sheets in 2022, because many security tools do not read them.',
    honest: 'No workbook needs this language today. Only very old ones still use it.',
  },
  'hidden-macro-sheet': {
    title: 'The macro sheet is hidden',
    found: {
      hiddenSheet: 'The macro sheet "{sheet}" is hidden.',
      veryHiddenSheet: 'The macro sheet "{sheet}" is hidden so well that Excel does not even list it under "Unhide".',
    },
    why: 'You are supposed to see only the picture that asks you to click "Enable Content", not the commands.',
    honest: 'There is no need to hide macros that do ordinary work.',
  },
  'macro-sheet-command': {
    title: 'This workbook starts a hidden program',
    found: {
      startsProgram: '{when}, a formula starts the program "{program}".',
      fetchesFile: '{when}, a formula downloads a file from the internet ({means}).',
      callsWindows: '{when}, a formula calls the Windows function "{function}".',
    },
    why: 'This is how Emotet gets in: the program downloads the malware, which steals your email.',
    honest: 'Ordinary formulas calculate. They do not start programs or download files.',
  },
  'self-starting-macro-sheet': {
    title: 'The macro sheet runs by itself',
    found: {
      startsAtOpening: 'The name "{name}" makes Excel run the macro sheet as soon as you click "Enable Content".',
      startsLater: 'The name "{name}" makes Excel run the macro sheet when you return to the workbook or close it.',
    },
    why: 'One click is enough: Excel does not ask again.',
    honest: 'Ordinary macros usually wait until you press a button.',
  },
  'program-starting-pdf': {
    title: 'The PDF file starts a program',
    found: {
      starts: '"{name}" starts this when it is opened or clicked: {program}',
      opensEmbedded: '"{name}" opens the file "{file}" that is hidden inside it.',
    },
    why: 'A PDF is for reading. One click on "Open" or "Allow" lets the program do whatever it wants.',
    honest: 'Ordinary PDF files show pages and link to websites. They do not start anything.',
  },
};
