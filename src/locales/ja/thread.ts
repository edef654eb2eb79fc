import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: '返信のはずなのに、元のメールとつながっていません',
    found: { noThreadHeaders: '件名は「{prefix}」で始まりますが、元のメールを示す情報がありません。' },
    why: 'Emotet は盗んだ件名の前に「Re:」を付け、やり取りの続きのように見せかけます。',
    honest: '本当の返信には、どのメールへの返信かを示す目印が入っています。',
  },
};
