import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'A macro opens a hidden file',
    found: {
      opensPackage: 'The macro opens a file that is embedded in the document, as if you had double-clicked it.',
    },
    why: 'The embedded file can be a program, and it starts without asking you.',
    honest: 'In honest documents you decide whether to open what is embedded.',
  },
  'dde-field': {
    title: 'A field in the document starts a program',
    found: { startsProgram: 'The document asks Windows to start this as soon as it is opened: {command}' },
    why: 'Such a field needs no macro. Office asks a harmless-looking question about "linked data", and one click on "Yes" starts the program.',
    honest: 'Honest fields of this kind point to a table in Excel, not to a program.',
  },
  'embedded-program': {
    title: 'A program is hidden in this document',
    found: {
      script: 'The document "{document}" holds the script "{name}".',
      program: 'The document "{document}" holds the program "{name}".',
      shortcut: 'The document "{document}" holds the shortcut "{name}".',
    },
    why: 'It looks like a small picture of a document. A double click on it starts the program.',
    honest: 'Honest documents hold tables, pictures and texts, not programs.',
  },
  'enable-content-lure': {
    title: 'The document asks for "Enable Content"',
    found: { asksForClick: 'It says: "{phrase}"' },
    why: 'This click starts the hidden program. Emotet needs it, so its documents give all kinds of reasons for it.',
    honest: 'An invoice or a letter can be read without clicking "Enable Editing" or "Enable Content".',
  },
  'equation-exploit': {
    title: 'This document attacks your computer as soon as it is opened',
    found: { runsCode: '"{name}" holds a false formula that starts hidden code.' },
    why: 'It uses an old fault of the equation editor in Office. No macro and no further click is needed.',
    honest: 'Real formulas do not do this. Office of today no longer uses this old editor.',
  },
  'event-started-macro': {
    title: 'A macro starts without your click',
    found: {
      startsAtEvent: 'The macro "{procedure}" runs as soon as the document is shown or touched.',
      startsAtClosing: 'The macro "{procedure}" runs when you close the document.',
      waitsForClick: 'A macro in the document waits for a click or an entry, and then does what attacks do ({means}).',
    },
    why: 'Attackers let their macro start late, because many security tools only watch the opening.',
    honest: 'Honest macros mostly wait until you press a button.',
  },
  'hidden-payload': {
    title: 'Something is hidden inside the document',
    found: {
      payloadInForm: 'An invisible form ("{name}") holds a command or a block of code.',
      payloadInProperty: 'The document property "{name}" holds a command or a block of code.',
      payloadInText: 'A place that nobody reads ("{name}") holds a command or a block of code.',
      readsHiddenText: 'The macro takes what it runs out of hidden text in the document.',
    },
    why: 'Emotet kept its commands where security tools do not look for code.',
    honest: 'Honest documents keep words and numbers there, not commands.',
  },
  'macro-sheet-handover': {
    title: 'A macro hands over to a hidden macro sheet',
    found: {
      runsCellName: 'The macro runs something whose name it reads from a cell.',
      runsSheetCommand: 'The macro runs commands of the old Excel 4 macro language.',
    },
    why: 'Split between two languages, the attack is harder for security tools to see.',
    honest: 'Honest macros call their other macros by name.',
  },
  'native-call-macro': {
    title: 'A macro reaches deep into Windows',
    found: {
      callsWindows: 'The macro calls the Windows function "{function}".',
    },
    why: 'With such functions a macro starts programs, fetches files or runs code that nobody can see.',
    honest: 'Honest macros use Windows functions to wait, to measure time or to find a window, not for this.',
  },
  'obfuscated-macro': {
    title: 'The macro hides what it does',
    found: {
      hasRandomNames: 'The names in the macro are random letters.',
      isTornApart: {
        one: 'A text in the macro is torn into pieces ({count}).',
        other: 'Texts in the macro are torn into {count} pieces.',
      },
      isSpeltOut: 'The macro builds texts letter by letter ({count} times).',
    },
    why: 'Attackers hide what a macro does, so that security tools do not recognise it.',
    honest: 'People give the parts of a macro names that can be read.',
  },
  'picture-lure': {
    title: 'A picture instead of a document',
    found: {
      onlyPicture:
        'The document shows one picture and almost no words, nobody spent time editing it, and a macro starts by itself.',
    },
    why: 'Emotet paints its request to click "Enable Content" into a picture, so that mail filters cannot read it.',
    honest: 'A scanned letter is a picture too, but it holds no macro.',
  },
  'program-starting-macro': {
    title: 'This document starts a hidden program',
    found: {
      startsProgram: 'As soon as you click "Enable Content", "{procedure}" runs and starts a program ({means}).',
      fetchesFile:
        'As soon as you click "Enable Content", "{procedure}" runs and fetches a file from the internet ({means}).',
      runsMemory:
        'As soon as you click "Enable Content", "{procedure}" runs and starts hidden code in memory ({means}).',
      handsOver: 'As soon as you click "Enable Content", "{procedure}" runs and starts hidden commands ({means}).',
      isScrambled:
        'As soon as you click "Enable Content", "{procedure}" runs code that was scrambled so that nobody can read it.',
    },
    why: 'This is how Emotet gets in: the hidden program loads the malware and steals your mail.',
    honest: 'Business documents do not start programs by themselves when they are opened.',
  },
  'random-author': {
    title: 'The author is not a person',
    found: {
      knownAuthor: 'The author of the document is "{author}", as in earlier Emotet documents.',
      randomAuthor: 'The author of the document is "{author}", which looks like random letters.',
    },
    why: 'Emotet makes its documents by machine and fills in made-up authors.',
    honest: 'Documents from people carry their name, their login or their company.',
  },
  'remote-shortcut': {
    title: "A shortcut into somebody else's network",
    found: {
      opensElsewhere: 'The file "{name}" opens a folder or a program on the computer "{host}", which is not yours.',
      connectsElsewhere: 'The file "{name}" connects your computer to "{host}", which is not yours.',
    },
    why: 'What waits there can run as soon as you double-click it, and your computer may hand your sign-in data to it.',
    honest: 'Shortcuts among colleagues lead into the network of your own organisation.',
  },
  'remote-template': {
    title: 'The document fetches more from the internet',
    found: {
      fetchesTemplate: 'When it is opened, it loads its template from {address}',
      fetchesObject: 'When it is opened, it loads a part of itself from {address}',
    },
    why: 'The dangerous macro can be in the part that is loaded, while the attached file itself looks harmless.',
    honest: 'Documents of your organisation take their templates from your computer or from its own servers.',
  },
  'self-starting-macro': {
    title: 'This document runs a macro by itself',
    found: {
      startsAtOpening: 'The macro "{procedure}" runs as soon as you click "Enable Content".',
    },
    why: 'Dangerous documents have such a macro. Some harmless workbooks have one too.',
    honest: 'If you did not expect a document with macros, ask the sender by phone.',
  },
  'self-updating-object': {
    title: 'Something in this document starts by itself',
    found: {
      activates: 'Word activates the embedded object "{className}" while it opens the document.',
      hides: 'An embedded object was written in a way that hides it from security tools.',
    },
    why: 'Attackers use such objects to start programs without a macro and without a click.',
    honest: 'In honest documents, embedded tables and pictures wait until you double-click them.',
  },
  'stomped-macro': {
    title: 'The readable part of the macro was removed',
    found: {
      sourceMissing: 'Office would run the macro, but its readable text was taken out or replaced.',
      startsUnseen:
        'Office would run "{procedure}" by itself and use "{means}", but the readable text of the macro was taken out or replaced.',
    },
    why: 'This is done only to deceive security tools and people who want to check.',
    honest: 'Office always stores a macro in both forms, the readable one and the one it runs.',
  },
  'templates-folder-lure': {
    title: 'The document wants to be moved to a special folder',
    found: { asksToCopy: 'It says: "{phrase}"' },
    why: 'Office runs macros from that folder without any warning. Emotet used this trick in November 2022.',
    honest: 'You never have to copy an honest document into an Office folder to read it.',
  },
  'written-script': {
    title: 'A macro writes a program to your disk',
    found: {
      writesAndStarts: 'The macro writes the file "{file}" and can start it.',
      writesScript: 'The macro writes the file "{file}", which Windows would run.',
    },
    why: 'That file is the next stage of the attack.',
    honest: 'Honest macros save tables, texts and PDF files.',
  },
  'onenote-double-click': {
    title: 'A note asks for a double click',
    found: { invitation: 'The note "{name}" asks you to double-click a picture that lies over a file.' },
    why: 'The double click does not open the picture. It starts what is hidden under it.',
    honest: 'Honest notes show their content at once, without a click.',
  },
  'onenote-script': {
    title: 'A note with a hidden program',
    found: { script: 'The note "{section}" hides the program "{name}".' },
    why: 'One double click on the note starts the program. Emotet sent such notes in March 2023.',
    honest: 'Honest notes hold text, pictures and documents, not programs.',
  },
  'shortcut-command': {
    title: 'A shortcut that runs a command',
    found: {
      startsCommand: 'The shortcut "{name}" starts the Windows program "{program}" with commands of its own.',
      hidesCommand: 'The shortcut "{name}" hides a long command where you cannot see it.',
      carriesScript: 'Something is hidden at the end of the shortcut "{name}".',
    },
    why: 'A shortcut looks like a document, but a double click on it runs the command.',
    honest: 'Nobody has a reason to send you a shortcut that runs commands.',
  },
  'encrypted-document': {
    title: 'A locked Office file',
    found: {
      locked: 'The file "{name}" is locked with a password. We could not look inside.',
      opened: 'The file "{name}" is locked with a password. A password known to this check opened it.',
      opensByItself: 'The file "{name}" is encrypted, but Office opens it without asking for a password.',
    },
    why: 'Security tools cannot look into locked files. Attackers use this to get their files past them.',
    honest: 'If you did not expect a locked file, ask the sender by phone.',
  },
  'excel4-macro-sheet': {
    title: 'A workbook with old Excel 4 macros',
    found: {
      holdsMacroSheet: 'The sheet "{sheet}" holds macros in a language of 1992.',
      startsMacroSheet:
        'The sheet "{sheet}" holds macros in a language of 1992. The name "{name}" starts them by itself.',
    },
    why: 'Emotet hid its commands in such sheets in 2022, because many security tools do not read them.',
    honest: 'Today no workbook needs this language. Only very old ones still use it.',
  },
  'hidden-macro-sheet': {
    title: 'The macro sheet is hidden',
    found: {
      hiddenSheet: 'The macro sheet "{sheet}" is hidden.',
      veryHiddenSheet: 'The macro sheet "{sheet}" is hidden so well that Excel does not even list it.',
    },
    why: 'You are meant to see only the picture that asks you to click "Enable Content", not the commands.',
    honest: 'Nobody needs to hide macros that do honest work.',
  },
  'macro-sheet-command': {
    title: 'This workbook starts a hidden program',
    found: {
      startsProgram: 'As soon as you click "Enable Content", a formula starts the program "{program}".',
      fetchesFile: 'As soon as you click "Enable Content", a formula fetches a file from the internet ({means}).',
      callsWindows: 'As soon as you click "Enable Content", a formula calls the Windows function "{function}".',
    },
    why: 'This is how Emotet gets in: the fetched program loads the malware and steals your mail.',
    honest: 'Honest formulas calculate. They do not start programs and do not fetch files.',
  },
  'self-starting-macro-sheet': {
    title: 'The macro sheet starts by itself',
    found: {
      startsAtOpening: 'The name "{name}" makes Excel run the macro sheet as soon as you click "Enable Content".',
      startsLater: 'The name "{name}" makes Excel run the macro sheet when you return to the workbook or close it.',
    },
    why: 'One click is enough: you are not asked again.',
    honest: 'Honest macros mostly wait until you press a button.',
  },
  'program-starting-pdf': {
    title: 'The PDF file starts a program',
    found: {
      starts: '"{name}" starts this when it is opened or clicked: {program}',
      opensEmbedded: '"{name}" opens the file "{file}" that is hidden in it.',
    },
    why: 'A PDF is for reading. One click on "Open" or "Allow" lets the program do what it wants.',
    honest: 'Honest PDF files show pages and lead to web pages; they start nothing.',
  },
};
