/** A public report on Emotet. */
export interface Source {
  readonly by: string;
  /** In the report's own language. */
  readonly title: string;
  /** Of publication: a day, or a month where the report names none. */
  readonly date: string;
  readonly address: string;
}

/** Where the machine takes its days from. */
export const sources = {
  usCert: {
    by: 'US-CERT',
    title: 'Alert TA18-201A: Emotet Malware',
    date: '2018-07-20',
    address: 'https://www.cisa.gov/news-events/alerts/2018/07/20/emotet-malware',
  },
  eset2018: {
    by: 'ESET',
    title: 'Emotet launches major new spam campaign',
    date: '2018-11-09',
    address: 'https://www.welivesecurity.com/2018/11/09/emotet-launches-major-new-spam-campaign/',
  },
  waterIsac: {
    by: 'WaterISAC, Menlo Security',
    title: 'Emotet Malware Tweaks Tactics in Fresh Attack Wave',
    date: '2019-02',
    address: 'https://www.waterisac.org/portal/emotet-malware-tweaks-tactics-fresh-attack-wave',
  },
  hijack: {
    by: 'Security Intelligence, Cofense',
    title: 'Emotet Variants Hijack Existing Email Conversations to Distribute Malicious Links',
    date: '2019-04-16',
    address:
      'https://securityintelligence.com/news/emotet-variants-hijack-existing-email-conversations-to-distribute-malicious-links/',
  },
  malwarebytes: {
    by: 'Malwarebytes',
    title: 'Emotet is back: botnet springs back to life with new spam campaign',
    date: '2019-09-16',
    address:
      'https://www.malwarebytes.com/blog/news/2019/09/emotet-is-back-botnet-springs-back-to-life-with-new-spam-campaign',
  },
  jpcert2019: {
    by: 'JPCERT/CC',
    title: 'マルウエア Emotet の感染に関する注意喚起',
    date: '2019-11-27',
    address: 'https://www.jpcert.or.jp/at/2019/at190044.html',
  },
  ipa: {
    by: 'IPA',
    title: '「Emotet」と呼ばれるウイルスへの感染を狙うメールについて',
    date: '2019-12-02',
    address: 'https://www.ipa.go.jp/security/announce/20191202.html',
  },
  proofpoint2020: {
    by: 'Security MEA, Proofpoint',
    title: 'Proofpoint researchers signal the return of TA542 and the Emotet malware',
    date: '2020-09-01',
    address:
      'https://securitymea.com/2020/09/01/proofpoint-researchers-signal-the-return-of-ta542-and-the-emotet-malware/',
  },
  lull: {
    by: 'Threatpost, Cofense',
    title: 'Emotet Returns to Hit 100K Mailboxes Per Day',
    date: '2020-12-23',
    address: 'https://cyber.vumetric.com/security-news/2020/12/23/emotet-returns-to-hit-100k-mailboxes-per-day',
  },
  eurojust: {
    by: 'Europol, Eurojust',
    title: 'World’s most dangerous malware EMOTET disrupted through global action',
    date: '2021-01-27',
    address: 'https://www.eurojust.europa.eu/worlds-most-dangerous-malware-emotet-disrupted-through-global-action',
  },
  lac: {
    by: 'LAC',
    title: 'マルウェアEmotetの活動再開を10か月ぶりに観測し、注意喚起',
    date: '2021-11-19',
    address: 'https://japan.zdnet.com/release/30617797/',
  },
  appInstaller: {
    by: 'BleepingComputer',
    title: 'Emotet now spreads via fake Adobe Windows App Installer packages',
    date: '2021-12-01',
    address:
      'https://www.bleepingcomputer.com/news/security/emotet-now-spreads-via-fake-adobe-windows-app-installer-packages/',
  },
  trendMicro: {
    by: 'Trend Micro',
    title: 'Emotet Spam Abuses Unconventional IP Address Formats to Spread Malware',
    date: '2022-01-21',
    address:
      'https://www.trendmicro.com/en_us/research/22/a/emotet-spam-abuses-unconventional-ip-address-formats-spread-malware.html',
  },
  jpcert2022: {
    by: 'JPCERT/CC',
    title: 'マルウェアEmotetの感染再拡大に関する注意喚起',
    date: '2022-02-10',
    address: 'https://www.jpcert.or.jp/at/2022/at220006.html',
  },
  padding: {
    by: 'Trend Micro',
    title: 'Emotet Returns, Now Adopts Binary Padding for Evasion',
    date: '2023-03-13',
    address: 'https://www.trendmicro.com/en_us/research/23/c/emotet-returns-now-adopts-binary-padding-for-evasion.html',
  },
  oneNote: {
    by: 'BleepingComputer',
    title: 'Emotet malware now distributed in Microsoft OneNote files to evade defenses',
    date: '2023-03-18',
    address:
      'https://www.bleepingcomputer.com/news/security/emotet-malware-now-distributed-in-microsoft-onenote-files-to-evade-defenses/',
  },
  eset2023: {
    by: 'ESET',
    title: 'What’s up with Emotet?',
    date: '2023-07-06',
    address: 'https://www.welivesecurity.com/2023/07/06/whats-up-with-emotet/',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceName = keyof typeof sources;
