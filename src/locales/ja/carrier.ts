import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'html-smuggling': {
    title: 'ファイルを作り出す Web ページ',
    found: { buildsFile: '添付のページ「{name}」を開くと、パソコンの中でファイルが作られます。' },
    why: 'ファイルはブラウザーの中で初めて組み立てられるため、メールのフィルターでは検査できません。',
    honest: '通常は、ファイルそのものが添付されます。',
  },
};
