import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: '会启动程序的链接',
    found: {
      installer: '有一个链接会启动 Windows 应用安装程序，安装来自 {host} 的应用。',
      remoteSearch: '有一个链接会打开 {host} 上的文件夹，看起来却像在搜索您自己的电脑。',
      opensInOffice: '有一个链接会直接用 Word、Excel 或 PowerPoint 打开 {host} 上的文档。',
      troubleshooter: '有一个链接会启动可以执行命令的 Windows 工具（{scheme}）。',
    },
    why: '这种链接会绕过浏览器及其警告。Emotet 曾伪装成“Adobe PDF”组件，用这种链接让人安装它。',
    honest: '正常邮件中的链接指向网页。程序由 IT 部门安装，或从应用商店安装。',
  },
  'direct-download-link': {
    title: '指向危险类型文件的链接',
    found: {
      download: '有一个链接会从 {host} 下载“{file}”。',
      sharedFolder: '有一个链接会打开您单位以外的 {host} 上共享文件夹中的“{file}”。',
    },
    why: 'ZIP 文件、带宏的文档和脚本放在链接后面，就能躲过检查附件的过滤器。',
    honest: '公司通常会链接到自己网站的页面，由您在那里选择文件。',
  },
  'disguised-host-link': {
    title: '掩盖真实指向的链接',
    found: {
      codedNumber: '有一个链接把地址伪装成数字，实际指向 {host}。',
      userName: '有一个链接在真正的地址 {host} 前面加了一个假名称。',
      lookalikeLetters: '有一个链接指向 {host}，它用另一种文字的字母写成，看起来像 {looksLike}。',
      bareNumber: '有一个链接指向一串数字（{host}），而不是名称。',
      oddPort: '有一个链接通过不常用的端口（{port}）指向 {host}。',
      notEncrypted: '有一个可疑链接以不加密的方式（http）指向 {host}。',
    },
    why: '攻击者这样写地址，让人和过滤器都看不出指向哪里。',
    honest: '公司的链接指向自己的域名，用普通字母书写，并使用 https。',
  },
  'hacked-cgi-link': {
    title: '指向网站程序文件夹的链接',
    found: {
      cgiDirectory: '有一个链接指向 {host} 上的“{directory}”，那里存放的是程序，不是网页。',
    },
    why: 'Emotet 会把文档藏在被入侵网站的这类文件夹里。',
    honest: '正规网站不会把访问者引到这些文件夹。',
  },
  'hacked-wordpress-link': {
    title: '指向被入侵网站内部文件夹的链接',
    found: {
      wordpressDirectory: '有一个链接指向 {host} 上的“{directory}”。WordPress 网站没有这样的文件夹。',
    },
    why: 'Emotet 会在被入侵的网站上自建文件夹来藏文档，网站主人并不知情。',
    honest: '正规网站的链接指向网页或“uploads”中的文件。',
  },
  'invoice-directory-link': {
    title: '名称像发票的链接',
    found: {
      invoiceDirectory: '有一个链接指向 {host} 上名为“{directory}”的文件夹。',
    },
    why: '2018 年和 2019 年，Emotet 链接中的文件夹用的是发票、单据之类的名称。',
    honest: '财务服务的网页也有这样的名称，因此单凭这一点说明不了什么。',
  },
  'listed-link': {
    title: '指向已知危险网站的链接',
    found: {
      listedAddress: '指向 {host} 的一个链接在危险地址列表（{source}）中。',
      listedSite: '有一个链接指向 {host}，该网站在危险网站列表（{source}）中。',
      listTooOld: '指向 {host} 的一个链接在危险地址列表（{source}）中，但该列表太旧，已不再使用（创建于 {day}）。',
    },
    why: '安全研究人员最近在这个地址发现了有害文件。',
    honest: '被入侵的网站之后可能已经清理。请让安全团队确认。',
  },
  'mismatched-link-text': {
    title: '显示内容与实际指向不符的链接',
    found: {
      otherDomain: '有一个链接显示为“{shown}”，实际却指向 {host}。',
      fileName: '有一个链接显示文件名“{shown}”，实际却指向 {host} 上的文件夹。',
    },
    why: '链接可以显示任何文字。Emotet 显示您熟悉的名称，却把您引向别处。',
    honest: '在正常邮件中，看到的地址通常就是打开的地址。统计点击次数的电子报是例外。',
  },
  'number-query-link': {
    title: '末尾只有数字的链接',
    found: {
      numberQuery: '指向 {host} 的一个链接以“{query}”结尾。',
    },
    why: '2023 年，Emotet 的链接以六位数字结尾，用来区分访问者。',
    honest: '正常的链接会说明数字的含义，例如“id=”。',
  },
  'random-directory-link': {
    title: '末尾是随机字母的链接',
    found: {
      randomUnderSystem: '有一个链接指向 {host} 内部文件夹中名称随机的文件夹“{directory}”。',
      longRandomName: '有一个链接指向 {host} 上名称又长又随机的文件夹“{directory}”。',
      randomName: '有一个链接指向 {host} 上名称随机的文件夹“{directory}”。',
    },
    why: 'Emotet 把文档放在被入侵的网站上，所在文件夹的名称由程序随意生成。',
    honest: '有些网络服务也会在地址中使用这样的代码。如果您不认识该网站，请致电发件人。',
  },
  'unrelated-link-domain': {
    title: '指向与往来邮件无关的网站的链接',
    found: {
      unrelatedDomain: '有一个链接指向 {host}，与发件人的域名 {sender} 无关。',
      inName: '有一个链接指向 {target}。发件人使用 {name} 这个名字，但地址不是这位联系人的。',
    },
    why: 'Emotet 的链接指向与您毫不相干的被入侵网站。',
    honest: '人们常常会链接到其他网站，因此单凭这一点说明不了什么。',
  },
};
