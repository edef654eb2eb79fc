import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'html-smuggling': {
    title: 'ファイルを作り出す Web ページ',
    found: { buildsFile: '添付のページ「{name}」を開くと、パソコンの中でファイルが作られます。' },
    why: 'ファイルはブラウザーの中で初めて組み立てられるため、メールのフィルターでは検査できません。',
    honest: '通常は、ファイルそのものが添付されます。',
  },
  'pdf-with-link': {
    title: '不審なサイトに誘導する PDF',
    found: {
      hackedSite: '短い PDF の中に {host} へのリンクがあり、改ざんされたサイトに特有の形をしています。',
      download: '短い PDF の中に、{host} から「{file}」をダウンロードさせるリンクがあります。',
    },
    why: 'Emotet は、リンクを踏ませるためだけの PDF を送ります。有害な文書はリンクの先にあります。',
    honest: '通常の PDF は内容そのものが書かれており、リンク先は会社のホームページなどです。',
  },
};
