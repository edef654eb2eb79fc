import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: '名字里写着另一个地址',
    found: {
      otherAddress: '名字显示为 {shown}，但邮件来自 {from}。',
    },
    why: '手机和邮件列表往往只显示名字。Emotet 把您联系人的地址写在名字里，再用陌生人的邮箱发送。',
    honest: '在正常邮件中，名字一栏是人名，或者与发送地址相同的地址。',
  },
  'authentication-failure': {
    title: '无法确认发件人',
    found: {
      failed: '您的邮件系统无法确认这封邮件由 {domain} 发出。',
    },
    why: '任何人都可以在邮件里写上任意地址。您的邮件系统会检查地址是否属实，而这次检查没有通过。',
    honest: '正常邮件通常能通过这项检查。但通过也不能证明什么：Emotet 会从被盗用的真实邮箱发送邮件。',
  },
  'colleague-from-outside': {
    title: '同事的名字，外部的邮箱',
    found: {
      ownName: '这封邮件用了您自己的名字 {name}，但来自 {from}。',
      colleagueName: '{name} 是您单位里的名字，但邮件来自 {from}。',
    },
    why: 'Emotet 窃取通讯录，冒充您的同事。',
    honest: '同事会用本单位的地址写邮件。',
  },
  'contact-from-elsewhere': {
    title: '联系人的名字，陌生人的邮箱',
    found: {
      otherDomain: '在这段往来邮件中，{name} 的地址是 {known}。这封邮件却来自 {from}。',
      otherDomainWithoutThread:
        '在这段往来邮件中，{name} 的地址是 {known}。这封邮件却来自 {from}，而且与之前的任何邮件都没有关联。',
    },
    why: 'Emotet 窃取整段往来邮件并冒名回复。名字和引用的邮件是真的，邮箱却属于另一个被盗号的人。',
    honest: '真正的回复来自您熟悉的地址。拿不准？请给本人打电话，但不要拨打这封邮件里的号码。',
  },
  'reply-to-elsewhere': {
    title: '回复会发往另一个地址',
    found: {
      otherDomain: '邮件来自 {from}，但回复会发送到 {replyTo}。',
    },
    why: '留下另一个地址，冒用他人名义的陌生人就能收到回复。',
    honest: '电子报和工单系统也会这样。在个人之间则不常见。',
  },
  'stranger-in-thread': {
    title: '陌生人在这段往来邮件中回复',
    found: {
      newDomain: '这段往来邮件的另一方是 {known}。回复却来自从未参与过的 {from}。',
    },
    why: 'Emotet 用与此毫无关系的被盗邮箱，回复窃取的往来邮件。',
    honest: '有新人加入时，通常由原来的人介绍，而且介绍人也在收件人之中。',
  },
  'lookalike-domain': {
    title: '仿冒他人的发件人地址',
    found: {
      sameToTheEye: '发件人地址“@”后面的 {domain} 看起来与 {known} 一样，其实不同。',
      oneLetter: '发件人地址“@”后面的 {domain} 与 {known} 只差一个字母。',
      addedWord: '发件人地址“@”后面的 {domain} 是在 {known} 上加了一个词。',
    },
    why: '攻击者注册与您熟人相似的域名，再用它写邮件。',
    honest: '您的联系人会用一直使用的域名写邮件。',
  },
  'unfamiliar-address': {
    title: '熟悉的名字，新的地址',
    found: {
      firstTime:
        '在这个邮箱里，{name} 曾有 {count} 天从 {known} 发来邮件。而来自 {from} 的邮件，据 Emotet Guard 所知，这是第一封。',
      fewTimes:
        '在这个邮箱里，{name} 曾有 {count} 天从 {known} 发来邮件，而从 {from} 发来邮件只是最近的事，或者次数很少。',
    },
    why: 'Emotet 以您熟人的名义，从陌生人的邮箱发送邮件。',
    honest: '有人会换工作，也有人会用私人地址写邮件。拿不准？请给本人打电话，但不要拨打这封邮件里的号码。',
  },
};
