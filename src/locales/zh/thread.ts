import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: '没有原邮件的“回复”',
    found: {
      noThreadHeaders: '主题以“{prefix}”开头，但这封邮件与之前的任何邮件都没有关联。',
    },
    why: 'Emotet 在窃取的主题前加上“Re:”，让邮件看起来像是您往来邮件的一部分。',
    honest: '真正的回复含有隐藏的信息，与之前的邮件相关联。',
  },
  'date-zone-mismatch': {
    title: '时区对不上',
    found: {
      zones: '邮件书写时的时区是 UTC{date}，发送它的服务器的时区却是 UTC{server}。',
    },
    why: 'Emotet 在被入侵的电脑上运行，这些电脑往往与它盗用的邮箱不在同一个国家。',
    honest: '出差或旅行的人发来的邮件也会这样。',
  },
  'doubled-reply-prefix': {
    title: '两个“Re:”',
    found: {
      doubled: '主题以“{prefixes}”开头。',
    },
    why: '窃取的主题已经有“Re:”，Emotet 又在前面加上自己的“Re:”。',
    honest: '无论来回多少次，大多数邮件软件只写一个“Re:”。',
  },
  'foreign-html-document': {
    title: '整封粘贴的邮件',
    found: {
      pasted: '在新写的文字下面是另一个完整的页面，像是把以前的邮件整封粘贴了进来。',
    },
    why: 'Emotet 不像邮件软件那样引用，而是把窃取的邮件整封粘贴在自己那句话的下面。',
    honest: '邮件软件只引用之前邮件的内容。',
  },
  'hyphenated-boundary': {
    title: '结构与 Emotet 的邮件相同',
    found: {
      boundary: '分隔这封邮件各部分的技术标记是“{boundary}”。',
    },
    why: 'Emotet 的发送程序用两个连字符和一长串数字来分隔邮件的各部分。在另外 10,172 封邮件中，从未出现过这种情况。',
    honest: '普通的邮件软件在这里会混用字母和数字。',
  },
  'old-conversation': {
    title: '回复很久以前的往来邮件',
    found: {
      monthsOld: '这里引用的最新一封邮件，已是 {count} 个月前的。',
      yearsOld: '这里引用的最新一封邮件，已是 {count} 年前的。',
    },
    why: 'Emotet 会回复几个月甚至几年前窃取的邮件。',
    honest: '隔了这么久，一般人都会说明为什么又来信。',
  },
  'pasted-address-block': {
    title: '一句短话，一个名字，一个地址',
    found: {
      block: '在简短的文字下面只有 {name} 和 {address}，然后是空行和一封旧邮件。',
    },
    why: 'Emotet 的邮件就是这样拼成的：一句话、您联系人的名字和真实地址、几个空行，再加上窃取的邮件。',
    honest: '真正的签名里，写的是发送这封邮件的地址。',
  },
};
