import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: '附件是程序',
    found: {
      script: '附件 {name} 是脚本：一打开，Windows 就会立即运行它。',
      program: '附件 {name} 是程序。',
      adminScript: '附件 {name} 是脚本，可以在您的电脑上执行命令。',
      shortcut: '附件 {name} 是快捷方式：它会打开发件人指定的文件夹、连接或程序。',
    },
    why: '您以为打开的是文档，其实是程序在电脑上运行，而且不会再询问您。',
    honest: '工作中往来的是文档，不是程序。软件应从开发商的网站获取。',
  },
  'disguised-document': {
    title: '文件的真实类型与名称不符',
    found: { disguised: '文件 {name} 实际上是 {actual} 类型的文件。' },
    why: '类型不符的文件能躲过邮件过滤器，而 Office 照样会打开它。',
    honest: '同事发来的文件，类型与名称一致。',
  },
  'disguised-file-name': {
    title: '文件名掩盖了文件类型',
    found: {
      doubleExtension: '{name} 看起来像文档，但真正的扩展名是“.{extension}”，可以启动程序。',
      reversed: '{name} 中有一个隐藏字符，会让一部分名称倒着显示。真正的扩展名是“.{extension}”。',
      blanks: '{name} 用一长串空格把真正的扩展名“.{extension}”藏了起来。',
      invisible: '{name} 中含有看不见的字符。真正的扩展名是“.{extension}”。',
    },
    why: 'Windows 默认不显示扩展名，所以看起来像文档的文件也可能启动程序。',
    honest: '真正的发件人没有理由隐瞒文件类型。',
  },
  'emotet-file-name': {
    title: 'Emotet 风格的文件名',
    found: { shape: '{name} 很像 Emotet 自动生成的文件名。' },
    why: 'Emotet 自动生成文件名：一个单词、一个日期、一串数字。',
    honest: '扫描仪和财务软件也会这样命名，因此单凭这一点说明不了什么。',
  },
  'html-smuggling': {
    title: '会生成文件的网页',
    found: {
      buildsFile: '打开附件中的网页“{name}”，它就会在您的电脑上生成一个文件。',
      handsOver: '附件中的网页“{name}”会在浏览器里生成文件“{file}”，并让浏览器保存它。',
      hidesScript: '附件中的网页“{name}”会运行一段用编码隐藏起来的脚本。',
      leadsOn: '附件中的网页“{name}”一打开就会跳转到 {host}。',
    },
    why: '文件到了您的浏览器里才拼装出来，因此没有任何邮件过滤器检查过它。',
    honest: '真正的发件人会直接附上文件本身。',
  },
  'locked-archive': {
    title: '附件设有密码',
    found: {
      locked: '压缩包 {name} 设有密码。',
      namesLocked: '压缩包 {name} 已加密，连里面的文件名都无法读取。',
    },
    why: '设有密码的文件，杀毒软件看不到内容。Emotet 正是利用这一点躲过检查。',
    honest: '不少公司规定附件一律加密，并用另一封邮件告知密码。',
  },
  'macro-capable-document': {
    title: '可以包含宏的文档',
    found: { document: '文档 {name} 属于可以包含宏的类型。' },
    why: '宏是文档里的小程序。只要有人点击“启用内容”，Emotet 就会从宏开始运行。',
    honest: '这类文档大多是正常的。扩展名为 .docx 的 Word 文件和扩展名为 .xlsx 的 Excel 文件不含宏。',
  },
  'onenote-attachment': {
    title: '附件是 OneNote 文件',
    found: { note: '{name} 是 OneNote 文件。' },
    why: '2023 年，Emotet 曾把程序藏在这类文件中，上面盖着一张按钮图片。',
    honest: 'OneNote 笔记本通常用链接共享，而不是作为附件发送。',
  },
  'opaque-container': {
    title: '邮件过滤器很少打开的文件类型',
    found: { container: '{name} 是 {kind} 类型的文件，里面可以装入其他文件。' },
    why: '攻击者这样打包文件，邮件过滤器就看不到它，Office 也不会发出警告。',
    honest: '普通文档会直接发送，或者放在 ZIP 文件里发送。',
  },
  'padded-document': {
    title: '为躲避杀毒软件而撑大的文档',
    found: {
      entry: '{name} 在压缩包里只有 {packedKilobytes} KB，解压后却达到 {megabytes} MB。',
      attachment: '文档 {name} 的大小为 {megabytes} MB。',
    },
    why: 'Emotet 用空数据填充文档，让它大到杀毒软件不再检查。',
    honest: '正常的文档不会几乎全是空数据。',
  },
  'password-in-same-message': {
    title: '密码就在同一封邮件里',
    found: {
      openedMacro: '用这封邮件里的密码能打开压缩包 {name}，其中的 {inner} 可以启动程序。',
      opened: '用这封邮件里的密码能打开压缩包 {name}。',
      stated: '压缩包 {name} 设有密码，而密码似乎就写在这封邮件里。',
      flooded: '压缩包 {name} 设有密码，而这封邮件里的疑似密码多到没有人会逐个去试。',
    },
    why: '钥匙和锁放在一起，什么也保护不了，只能挡住杀毒软件。这正是 Emotet 的目的。',
    honest: '真想保护文件的人，会用别的方式告知密码。',
  },
  'pdf-with-link': {
    title: '指向可疑网站的 PDF',
    found: {
      hackedSite: '一个简短的 PDF 里有指向 {host} 的链接，样子像是被入侵网站的链接。',
      download: '一个简短的 PDF 里有一个链接，会从 {host} 下载“{file}”。',
    },
    why: 'Emotet 发送这种 PDF，只为让人点击里面的链接，而有害的文档就在链接的另一头。',
    honest: '正常的 PDF 自身就有内容，链接也指向公司自己的网站。',
  },
  'risky-archive-entry': {
    title: '压缩包里有危险的文件',
    found: {
      document: '压缩包 {archive} 里有 {name}，这是可以包含宏的文档。',
      onenote: '压缩包 {archive} 里有 OneNote 文件 {name}。',
      shortcut: '压缩包 {archive} 里有快捷方式 {name}，它可以执行任何命令。',
      script: '压缩包 {archive} 里有脚本 {name}，一打开就会运行。',
      adminScript: '压缩包 {archive} 里有脚本 {name}，它可以在您的电脑上执行命令。',
      program: '压缩包 {archive} 里有程序 {name}。',
      scriptAmongMany: '压缩包 {archive} 的众多文件中混有脚本 {name}。',
      programAmongMany: '压缩包 {archive} 的众多文件中混有程序 {name}。',
    },
    why: 'Emotet 把文档、快捷方式和脚本放进压缩包，以躲过邮件过滤器。',
    honest: '业务伙伴发来的是 PDF 或普通文档，没有理由发送快捷方式或脚本。',
  },
  'small-single-entry-archive': {
    title: '只有一个文件的小压缩包',
    found: { single: '压缩包 {name} 里只有 {inner}，大小仅 {kilobytes} KB。' },
    why: 'Emotet 把一个小文档放进压缩包，让邮件过滤器看不到它。',
    honest: '有些公司会自动压缩所有附件，因此单凭这一点说明不了什么。',
  },
  'twin-archive-name': {
    title: '压缩包与里面的文档同名',
    found: { twin: '压缩包和其中唯一的文件都叫 {name}。' },
    why: 'Emotet 会让压缩包与里面的文档同名。',
    honest: '用 Windows 压缩单个文件时也会同名，因此单凭这一点说明不了什么。',
  },
  'two-faced-archive': {
    title: '有两套内容的压缩包',
    found: { twoFaced: '用不同的程序打开压缩包 {name}，看到的文件也不同。' },
    why: '邮件过滤器检查的是无害的文件，而您的解压软件解出来的是另外的文件。',
    honest: '正常的压缩包只有一份文件列表，并且与实际内容相符。',
  },
  'attachment-in-anothers-name': {
    title: '陌生人以您联系人的名义发来文件',
    found: { attachment: '“{file}”以 {name} 的名义发来，但并非来自这位联系人的地址。' },
    why: 'Emotet 窃取他人的邮件，再以他们的名义发送文件。',
    honest: '联系人本人会用您熟悉的地址发送文件。如果地址是新的，打开之前请先拨打您已知的号码，向本人核实。',
  },
};
