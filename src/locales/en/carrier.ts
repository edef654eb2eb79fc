import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'html-smuggling': {
    title: 'A web page that builds a file',
    found: { buildsFile: 'The attached page "{name}" builds a file on your computer when you open it.' },
    why: 'The file is put together only in your browser, so no filter has ever seen it.',
    honest: 'Honest senders attach the file itself.',
  },
};
