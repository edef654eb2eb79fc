import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'A link that starts a program',
    found: {
      installer: 'A link starts the Windows app installer to install an app from {host}.',
      remoteSearch: 'A link opens a folder on {host} that looks like a search on your own computer.',
      opensInOffice: 'A link opens a document from {host} directly in Word, Excel or PowerPoint.',
      troubleshooter: 'A link starts a Windows tool ({scheme}) that can run commands.',
    },
    why: 'Links like this bypass the browser and its warnings. Emotet used one to install itself as a fake "Adobe PDF" component.',
    honest: 'Genuine messages link to web pages. Programs are installed by your IT department or from the store.',
  },
  'direct-download-link': {
    title: 'A link to a type of file that can do harm',
    found: {
      download: 'A link downloads "{file}" from {host}.',
      sharedFolder: 'A link opens "{file}" in a shared folder on {host}, outside your organization.',
    },
    why: 'ZIP files, macro documents and scripts behind a link get past the filters that check attachments.',
    honest: 'Companies usually link to a page on their own website, where you choose the file.',
  },
  'disguised-host-link': {
    title: 'A link that hides where it leads',
    found: {
      codedNumber: 'A link disguises its address as a number. It really leads to {host}.',
      userName: 'A link puts a fake name in front of the real address, {host}.',
      lookalikeLetters: 'A link leads to {host}, written with letters of another alphabet to look like {looksLike}.',
      bareNumber: 'A link leads to a number ({host}) instead of a name.',
      oddPort: 'A link leads to {host} through an unusual port ({port}).',
      notEncrypted: 'A suspicious link leads to {host} without encryption (http).',
    },
    why: 'Attackers write addresses so that neither people nor filters can see where they lead.',
    honest: 'Companies link to their own name, in ordinary letters and with https.',
  },
  'hacked-cgi-link': {
    title: "A link to a website's program folder",
    found: {
      cgiDirectory: 'A link leads to "{directory}" on {host}, which is a place for programs, not for web pages.',
    },
    why: 'Emotet hides its documents in folders like this on hacked websites.',
    honest: 'Legitimate websites do not send visitors to these folders.',
  },
  'hacked-wordpress-link': {
    title: 'A link to the inner folders of a hacked website',
    found: {
      wordpressDirectory: 'A link leads to "{directory}" on {host}. WordPress sites have no such folder.',
    },
    why: 'Emotet hides its documents in its own folder on hacked websites. The owner does not know about it.',
    honest: 'Legitimate websites link to their pages or to files in "uploads".',
  },
  'invoice-directory-link': {
    title: 'A link named like an invoice',
    found: {
      invoiceDirectory: 'A link leads to a folder named "{directory}" on {host}.',
    },
    why: 'In 2018 and 2019, Emotet gave the folders in its links names of invoices and documents.',
    honest: 'Accounting services have pages with names like this too, so this alone means little.',
  },
  'listed-link': {
    title: 'A link to a website known to be dangerous',
    found: {
      listedAddress: 'A link to {host} is on the list of dangerous addresses ({source}).',
      listedSite: 'A link leads to {host}. This website is on the list of dangerous websites ({source}).',
      listTooOld:
        'A link to {host} is on a list of dangerous addresses ({source}), but that list is too old to be used (created on {day}).',
    },
    why: 'Security researchers recently found harmful files at this address.',
    honest: 'A hacked website may have been cleaned up since then. Your security team can find out.',
  },
  'mismatched-link-text': {
    title: 'A link that does not lead where it says',
    found: {
      otherDomain: 'A link shows "{shown}" but leads to {host}.',
      fileName: 'A link shows the file name "{shown}" but leads to a folder on {host}.',
    },
    why: 'A link can show any text. Emotet shows a name that you know and leads somewhere else.',
    honest:
      'In genuine messages, the address you see is usually the one that opens. Newsletters that count clicks are an exception.',
  },
  'number-query-link': {
    title: 'A link that ends in just a number',
    found: {
      numberQuery: 'A link to {host} ends in "{query}".',
    },
    why: "In 2023, Emotet's links ended in a six-digit number that its websites used to tell visitors apart.",
    honest: 'Ordinary links say what the number means, such as "id=".',
  },
  'random-directory-link': {
    title: 'A link that ends in random letters',
    found: {
      randomUnderSystem:
        'A link leads to a folder with a random name, "{directory}", among the inner folders of {host}.',
      longRandomName: 'A link leads to a folder with a long random name, "{directory}", on {host}.',
      randomName: 'A link leads to a folder with a random name, "{directory}", on {host}.',
    },
    why: 'Emotet puts its documents on hacked websites, in folders whose names were made up by a program.',
    honest:
      'Some web services use codes like this in their addresses. If you do not know the website, call the sender.',
  },
  'unrelated-link-domain': {
    title: 'A link to a website outside the conversation',
    found: {
      unrelatedDomain: "A link leads to {host}, which is unrelated to the sender's domain {sender}.",
      inName: 'A link leads to {target}. The sender uses the name {name}, but not the address that {name} writes from.',
    },
    why: "Emotet's links lead to hacked websites that have nothing to do with you.",
    honest: 'People often link to other websites, so this alone means little.',
  },
};
