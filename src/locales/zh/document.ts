import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: '宏会打开一个隐藏的文件',
    found: {
      opensPackage: '宏会打开嵌入在文档中的文件，就像您双击了它一样。',
    },
    why: '嵌入的文件可能是程序，而且启动时不会询问您。',
    honest: '在正常的文档中，是否打开嵌入的内容由您决定。',
  },
  'dde-field': {
    title: '文档中的一个域会启动程序',
    found: { startsProgram: '文档一打开，就会要求 Windows 启动：{command}' },
    why: '这种域不需要宏。Office 会问一个看似平常的问题：是否用链接文件中的数据进行更新。只要点击“是”，程序就会启动。',
    honest: '正常的这类域指向 Excel 中的表格，而不是程序。',
  },
  'embedded-program': {
    title: '文档里藏着程序',
    found: {
      script: '文档“{document}”中有脚本“{name}”。',
      program: '文档“{document}”中有程序“{name}”。',
      shortcut: '文档“{document}”中有快捷方式“{name}”。',
    },
    why: '它看起来像一张小小的文档图片，双击就会启动程序。',
    honest: '正常的文档里是表格、图片和文字，没有程序。',
  },
  'enable-content-lure': {
    title: '文档要求您点击“启用内容”',
    found: { asksForClick: '文档里写着：“{phrase}”' },
    why: '这一次点击就会启动隐藏的程序。Emotet 需要您点这一下，所以它的文档会编出各种理由。',
    honest:
      '查看发票或信函，不需要点击“启用编辑”或“启用内容”。如果出现红色消息栏，提示宏已被阻止，请保持原样，切勿在文件属性中勾选“解除锁定”。',
  },
  'equation-exploit': {
    title: '这个文档一打开就会攻击您的电脑',
    found: { runsCode: '“{name}”中有一个伪造的公式，会运行隐藏的代码。' },
    why: '它利用了 Office 公式编辑器的一个旧漏洞，既不需要宏，也不需要再点击什么。',
    honest: '真正的公式不会这样。新版 Office 已不再使用这个旧编辑器。',
  },
  'event-started-macro': {
    title: '稍后才启动的宏',
    found: {
      startsAtEvent: '只要显示或使用文档，宏“{procedure}”就会运行。',
      startsAtClosing: '关闭文档时，宏“{procedure}”就会运行。',
      waitsForClick: '文档中的宏等待点击或输入，然后做出与攻击相同的举动（{means}）。',
    },
    why: '许多安全软件只监视打开文档的那一刻，所以攻击者让宏晚一点启动。',
    honest: '正常的宏通常要等您点击按钮才会运行。',
  },
  'hidden-payload': {
    title: '文档里藏着东西',
    found: {
      payloadInForm: '不可见的窗体（“{name}”）中有命令或代码。',
      payloadInProperty: '文档属性“{name}”中有命令或代码。',
      payloadInText: '没人会看的地方（“{name}”）有命令或代码。',
      readsHiddenText: '宏从文档的隐藏文字中读取要运行的内容。',
    },
    why: 'Emotet 曾把命令藏在安全软件不会查找代码的地方。',
    honest: '正常的文档在这些地方写的是文字和数字，不是命令。',
  },
  'macro-sheet-handover': {
    title: '宏会运行隐藏的宏表',
    found: {
      runsCellName: '宏会从单元格读取一个名称，并运行该名称所指的内容。',
      runsSheetCommand: '宏会运行旧式 Excel 4.0 宏的命令。',
    },
    why: '把攻击拆成两种语言，安全软件就更难发现。',
    honest: '正常的宏会直接用名称调用其他宏。',
  },
  'native-call-macro': {
    title: '宏使用 Windows 的内部函数',
    found: {
      callsWindows: '宏会调用 Windows 函数“{function}”。',
    },
    why: '借助这类函数，宏可以启动程序、下载文件，或运行谁也看不到的代码。',
    honest: '正常的宏用 Windows 函数来等待、计时或查找窗口，而不是做这些事。',
  },
  'obfuscated-macro': {
    title: '宏掩盖自己的行为',
    found: {
      hasRandomNames: '宏里的名称是随机的字母。',
      isTornApart: '宏里的文字被拆成了 {count} 段。',
      isSpeltOut: '宏里的文字是一个字符一个字符拼出来的（{count} 处）。',
    },
    why: '攻击者掩盖宏的行为，让安全软件认不出来。',
    honest: '人们编写宏时，会使用看得懂的名称。',
  },
  'picture-lure': {
    title: '用图片冒充文档',
    found: {
      onlyPicture: '文档里只有一张图片，几乎没有文字，没有花时间编辑过的痕迹，却有一个会自动运行的宏。',
    },
    why: 'Emotet 把要求点击“启用内容”的文字做成图片，让邮件过滤器读不到。',
    honest: '扫描的信函也是图片，但不含宏。',
  },
  'program-starting-macro': {
    title: '这个文档会启动隐藏的程序',
    found: {
      startsProgram: '{when}，“{procedure}”就会运行并启动程序（{means}）。',
      fetchesFile: '{when}，“{procedure}”就会运行并从网上下载文件（{means}）。',
      runsMemory: '{when}，“{procedure}”就会运行并在内存中启动隐藏的代码（{means}）。',
      handsOver: '{when}，“{procedure}”就会运行并执行隐藏的命令（{means}）。',
      isScrambled: '{when}，“{procedure}”就会运行一段故意打乱、让人看不懂的代码。',
    },
    why: 'Emotet 就是这样侵入的：隐藏的程序下载恶意软件，恶意软件再窃取您的邮件。',
    honest: '工作文档不会自行启动程序。',
  },
  'random-author': {
    title: '文档的作者不是人名',
    found: {
      knownAuthor: '文档的作者是“{author}”，与以往的 Emotet 文档相同。',
      randomAuthor: '文档的作者是“{author}”，看起来像随机的字母。',
    },
    why: 'Emotet 的文档由机器生成，作者也是编造的。',
    honest: '由人制作的文档会显示姓名、用户名或公司名。',
  },
  'remote-shortcut': {
    title: '指向外部网络的快捷方式',
    found: {
      opensElsewhere: '文件“{name}”会打开您单位以外的电脑“{host}”上的文件夹或程序。',
      connectsElsewhere: '文件“{name}”会把您的电脑连接到您单位以外的“{host}”。',
    },
    why: '双击后，存放在那里的内容可能会运行，您的登录信息也可能泄露给对方。',
    honest: '同事发来的快捷方式指向本单位的网络。',
  },
  'remote-template': {
    title: '文档会从网上加载另一个文件',
    found: {
      fetchesTemplate: '打开后，它会从以下位置加载模板：{address}',
      fetchesObject: '打开后，它会从以下位置加载部分内容：{address}',
    },
    why: '危险的宏可能就在加载的文件里，而附件本身看起来毫无异样。',
    honest: '单位的文档使用自己电脑或单位服务器上的模板。',
  },
  'self-starting-macro': {
    title: '这个文档会自动运行宏',
    found: {
      startsAtOpening: '一旦点击“启用内容”，宏“{procedure}”就会运行。',
    },
    why: '危险的文档含有这种宏，有些无害的工作簿也有。',
    honest: '如果没想到会收到带宏的文档，请致电发件人。',
  },
  'self-updating-object': {
    title: '文档中嵌入的对象会自动启动',
    found: {
      activates: 'Word 打开文档时，会激活嵌入的对象“{className}”。',
      hides: '嵌入的对象用特殊的方式写成，以躲过安全软件。',
    },
    why: '攻击者利用这种对象启动程序，不需要宏，也不需要点击。',
    honest: '在正常的文档中，嵌入的表格和图片在您双击之前不会有任何动作。',
  },
  'stomped-macro': {
    title: '宏的可读部分被删除了',
    found: {
      sourceMissing: 'Office 会运行这个宏，但它的可读代码已被删除或替换。',
      startsUnseen: 'Office 会自动运行“{procedure}”并使用“{means}”，但这个宏的可读代码已被删除或替换。',
    },
    why: '这样做只有一个目的：欺骗安全软件和想要查看的人。',
    honest: 'Office 始终同时保存宏的两种形式：供人阅读的和用于运行的。',
  },
  'templates-folder-lure': {
    title: '文档要求您把它移到特殊的文件夹',
    found: { asksToCopy: '文档里写着：“{phrase}”' },
    why: 'Office 运行该文件夹中的宏时不会发出任何警告。Emotet 在 2022 年 11 月用过这一招。',
    honest: '阅读普通文档，从来不需要把它复制到 Office 的文件夹里。',
  },
  'written-script': {
    title: '宏会把程序写入磁盘',
    found: {
      writesAndStarts: '宏会写入文件“{file}”，并且能启动它。',
      writesScript: '宏会写入文件“{file}”，而 Windows 可以运行它。',
    },
    why: '写入的文件会执行攻击的下一步。',
    honest: '正常的宏保存的是表格、文档和 PDF 文件。',
  },
  'onenote-double-click': {
    title: '笔记要求您双击',
    found: { invitation: '笔记“{name}”要求您双击一张图片，而图片下面盖着一个文件。' },
    why: '双击后打开的不是图片，而是藏在下面的东西。',
    honest: '正常的笔记直接显示内容，不需要点击。',
  },
  'onenote-script': {
    title: '藏有程序的笔记',
    found: { script: '笔记“{section}”中藏着程序“{name}”。' },
    why: '在笔记上双击一下就会启动程序。Emotet 在 2023 年 3 月发送过这种笔记。',
    honest: '正常的笔记里是文字、图片和文档，没有程序。',
  },
  'shortcut-command': {
    title: '会执行命令的快捷方式',
    found: {
      startsCommand: '快捷方式“{name}”利用 Windows 程序“{program}”执行它自己的命令。',
      hidesCommand: '快捷方式“{name}”在您看不到的地方藏着一长串命令。',
      carriesScript: '快捷方式“{name}”的末尾藏着数据。',
    },
    why: '快捷方式可以看起来像文档，但双击就会执行命令。',
    honest: '没有任何正当理由要用邮件发送会执行命令的快捷方式。',
  },
  'encrypted-document': {
    title: '设有密码的 Office 文件',
    found: {
      locked: '文件“{name}”设有密码，无法查看内容。',
      opened: '文件“{name}”设有密码，用 Emotet Guard 试用的密码之一打开了它。',
      opensByItself: '文件“{name}”已加密，但 Office 不询问密码就会打开它。',
    },
    why: '安全软件无法查看设有密码的文件。攻击者利用这一点躲过检查。',
    honest: '如果没想到会收到设有密码的文件，请致电发件人。',
  },
  'excel4-macro-sheet': {
    title: '含有旧式 Excel 4.0 宏的工作簿',
    found: {
      holdsMacroSheet: '工作表“{sheet}”含有 1992 年的旧式宏。',
      startsMacroSheet: '工作表“{sheet}”含有 1992 年的旧式宏，名称“{name}”会让它自动运行。',
    },
    why: '2022 年，Emotet 曾把命令藏在这种工作表中，因为许多安全软件不读取它。',
    honest: '如今没有工作簿需要这种宏，只有非常旧的工作簿还在用。',
  },
  'hidden-macro-sheet': {
    title: '宏表被隐藏了',
    found: {
      hiddenSheet: '宏表“{sheet}”被隐藏了。',
      veryHiddenSheet: '宏表“{sheet}”隐藏得很深，连 Excel 的“取消隐藏”列表里都看不到。',
    },
    why: '目的是让您只看到要求点击“启用内容”的图片，而看不到命令。',
    honest: '做正常工作的宏没有必要隐藏。',
  },
  'macro-sheet-command': {
    title: '这个工作簿会启动隐藏的程序',
    found: {
      startsProgram: '{when}，公式就会启动程序“{program}”。',
      fetchesFile: '{when}，公式就会从网上下载文件（{means}）。',
      callsWindows: '{when}，公式就会调用 Windows 函数“{function}”。',
    },
    why: 'Emotet 就是这样侵入的：程序下载恶意软件，恶意软件再窃取您的邮件。',
    honest: '正常的公式用于计算，不会启动程序，也不会下载文件。',
  },
  'self-starting-macro-sheet': {
    title: '宏表会自动运行',
    found: {
      startsAtOpening: '名称“{name}”会让 Excel 在您点击“启用内容”后立即运行宏表。',
      startsLater: '名称“{name}”会让 Excel 在您回到工作簿或关闭它时运行宏表。',
    },
    why: '点击一次就够了：Excel 不会再询问。',
    honest: '正常的宏通常要等您点击按钮才会运行。',
  },
  'program-starting-pdf': {
    title: 'PDF 文件会启动程序',
    found: {
      starts: '打开或点击“{name}”时，它会启动：{program}',
      opensEmbedded: '“{name}”会打开藏在其中的文件“{file}”。',
    },
    why: 'PDF 是用来阅读的。一旦点击“打开”或“允许”，程序就可以为所欲为。',
    honest: '正常的 PDF 文件只显示页面、链接到网站，不会启动任何东西。',
  },
};
