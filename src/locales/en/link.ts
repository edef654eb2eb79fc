import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'A link that starts a program',
    found: {
      installer: 'A link starts the Windows app installer, which is to install an app from {host}.',
      remoteSearch: 'A link opens a folder on {host} that looks like a search on your own computer.',
      opensInOffice: 'A link opens a document from {host} straight in Word, Excel or PowerPoint.',
      troubleshooter: 'A link starts a Windows tool ({scheme}) that can run commands.',
    },
    why: 'Such links skip the browser and its warnings. Emotet used one to install itself as a false "Adobe PDF" component.',
    honest: 'Honest mail links to web pages. Programs are installed by your IT department or from the store.',
  },
  'direct-download-link': {
    title: 'A link to a file that can do harm',
    found: {
      download: 'A link downloads "{file}" from {host}.',
      sharedFolder: 'A link opens "{file}" in a shared folder on {host}, outside your organisation.',
    },
    why: 'ZIP files, macro documents and scripts behind a link escape the filters that check attachments.',
    honest: 'Companies mostly link to a page on their own website, where you choose the file.',
  },
  'disguised-host-link': {
    title: 'A link that hides where it leads',
    found: {
      codedNumber: 'A link writes its address as a coded number. It really leads to {host}.',
      userName: 'A link puts a false name in front of the real address, {host}.',
      lookalikeLetters: 'A link leads to {host}, written with foreign letters so that it looks like {looksLike}.',
      bareNumber: 'A link leads to a bare number ({host}) instead of a name.',
      oddPort: 'A link leads to {host} by an unusual way in (port {port}).',
      notEncrypted: 'A suspicious link leads to {host} without encryption (http).',
    },
    why: 'Attackers write addresses so that people and filters do not see where they lead.',
    honest: 'Companies link to their own name, in plain letters and with https.',
  },
  'hacked-cgi-link': {
    title: 'A link into a program folder of a website',
    found: {
      cgiDirectory: 'A link leads to "{directory}" on {host}, a place for programs, not for pages.',
    },
    why: 'Emotet hides its documents in such folders of hacked websites.',
    honest: 'Honest websites do not send people into these folders.',
  },
  'hacked-wordpress-link': {
    title: 'A link into the inner folders of a hacked website',
    found: {
      wordpressDirectory: 'A link leads to "{directory}" on {host}. A website made with WordPress has no such folder.',
    },
    why: 'Emotet hides its documents in a folder of its own on hacked websites. The owner knows nothing of it.',
    honest: 'Honest websites link to their pages, or to files in "uploads".',
  },
  'invoice-directory-link': {
    title: 'A link named like an invoice',
    found: {
      invoiceDirectory: 'A link leads to a folder "{directory}" on {host}.',
    },
    why: 'In 2018 and 2019 Emotet named the folders of its links like invoices and documents.',
    honest: 'Accounting services have pages with such names too, so this alone means little.',
  },
  'listed-link': {
    title: 'A link to a website known to be dangerous',
    found: {
      listedAddress: 'A link to {host} is on the list of dangerous addresses ({source}).',
      listedSite: 'A link leads to {host}. This website is on the list of dangerous websites ({source}).',
      listTooOld:
        'A link to {host} is on a list of dangerous addresses ({source}), but that list is too old to count (made on {day}).',
    },
    why: 'Security researchers have recently seen harmful files at this address.',
    honest: 'A hacked website may have been cleaned since. Your security team can find out.',
  },
  'mismatched-link-text': {
    title: 'A link that shows something else',
    found: {
      otherDomain: 'A link shows "{shown}" but leads to {host}.',
      fileName: 'A link shows the file name "{shown}" but leads to a folder on {host}.',
    },
    why: 'The words of a link can be anything. Emotet shows a name you know and leads somewhere else.',
    honest:
      'In honest mail, the address you see is mostly the one that opens. Newsletters that count clicks are an exception.',
  },
  'number-query-link': {
    title: 'A link that ends in a bare number',
    found: {
      numberQuery: 'A link to {host} ends in "{query}".',
    },
    why: "In 2023 Emotet's links carried a bare number of six digits, by which its websites told visitors apart.",
    honest: 'Honest links say what the number means, such as "id=".',
  },
  'random-directory-link': {
    title: 'A link that ends in random letters',
    found: {
      randomUnderSystem:
        'A link leads to a folder with a random name, "{directory}", among the inner folders of {host}.',
      longRandomName: 'A link leads to a folder with a long random name, "{directory}", on {host}.',
      randomName: 'A link leads to a folder with a random name, "{directory}", on {host}.',
    },
    why: 'Emotet puts its documents on hacked websites, in folders with names made up by a program.',
    honest:
      'Some web services put such codes into their addresses. If you do not know the website, ask the sender by phone.',
  },
  'unrelated-link-domain': {
    title: 'A link to a website outside the conversation',
    found: {
      unrelatedDomain: "A link leads to {host}, which has nothing to do with the sender's {sender}.",
      inName: 'A link leads to {target}. The sender uses the name {name}, but not the address that {name} writes from.',
    },
    why: "Emotet's links lead to hacked websites of strangers.",
    honest: 'People often link to other websites, so this alone means little.',
  },
};
