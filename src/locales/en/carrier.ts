import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'html-smuggling': {
    title: 'A web page that builds a file',
    found: { buildsFile: 'The attached page "{name}" builds a file on your computer when you open it.' },
    why: 'The file is put together only in your browser, so no filter has ever seen it.',
    honest: 'Honest senders attach the file itself.',
  },
  'pdf-with-link': {
    title: 'A PDF that leads to a suspicious site',
    found: {
      hackedSite: 'A short PDF holds a link to {host}, with the shape of a broken-into site.',
      download: 'A short PDF holds a link that downloads "{file}" from {host}.',
    },
    why: 'Emotet sends PDF files whose only purpose is a link: the harmful document waits behind it.',
    honest: "Honest PDF files hold the content themselves and link to a company's home page.",
  },
};
