import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: '语言变了',
    found: {
      changed: '新写的文字与下方引用的往来邮件不是同一种语言。',
    },
    why: 'Emotet 从现成的列表里取一句短话，放在窃取的邮件上方，语言常常对不上。',
    honest: '在跨国团队里，换用其他语言是常有的事。',
  },
  'urging-text': {
    title: '文字很短，催人行动',
    found: {
      urges: '正文很短，并催促您行动：“{phrase}”。',
    },
    why: 'Emotet 自己只写一句短话，让您去打开附件或链接。',
    honest: '忙碌的人也会这样写。只有同时出现其他迹象时，这一点才有意义。',
  },
  'enable-content-in-message': {
    title: '邮件要求您点击',
    found: {
      asksForClick: '邮件里写着：“{phrase}”。',
    },
    why: '攻击就从这一次点击开始。不管看上去是谁发来的，需要这样点击的文件都很危险。',
    honest: '真正的发件人不会在邮件里要求您关闭安全警告。',
  },
};
