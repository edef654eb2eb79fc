import * as v from 'valibot';
import { languages } from '../locales/languages';
import type { Language } from '../locales/languages';
import type { ProblemId } from '../locales/settings-texts';
import * as checks from './checks';
import type { Check } from './checks';
import * as limits from './limits';
import { checkIds } from './switches';

/*
 * What an organisation may write into its settings file, version 1. Messages are ids of problems; the sentences are in
 * `locales/`. Each field says in both languages what it is for: `docs/settings.md` is made from that.
 */

/** Languages in which an organisation may write texts of its own. */
export const textLanguages = languages.map(({ code }) => code);

/** What a field is for, for people who write the file. */
export interface FieldText {
  readonly en: string;
  readonly ja: string;
}

const message = (id: ProblemId): ProblemId => id;

/** One line of plain text that passes a check. */
const text = (most: number, check?: Check) =>
  v.pipe(
    v.string(message('notText')),
    v.nonEmpty(message('empty')),
    v.maxLength(most, message('tooLong')),
    v.rawCheck(({ dataset, addIssue }) => {
      const problem = dataset.typed ? (checks.plainText(dataset.value) ?? check?.(dataset.value)) : undefined;
      if (problem !== undefined) addIssue({ message: problem });
    }),
  );

/** The same where case says nothing. */
const name = (check: Check) => v.pipe(text(limits.LONGEST_ADDRESS, check), v.toLowerCase());

const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item, message('notList')), v.maxLength(most, message('tooMany')));

/** An object and no list: to the library both are objects. */
const named = v.custom<Readonly<Record<string, unknown>>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  message('notGroup'),
);

const group = <Entries extends v.ObjectEntries>(entries: Entries, unknown: ProblemId = 'unknownField') =>
  v.pipe(
    named,
    v.strictObject(entries, ({ expected }) => message(expected === 'never' ? unknown : 'missingField')),
  );

const perLanguage = <Schema extends v.GenericSchema>(schema: Schema) => {
  const inner = v.optional(schema);
  const entries = Object.fromEntries(textLanguages.map((code) => [code, inner])) as Record<Language, typeof inner>;
  return group(entries, 'unknownLanguage');
};

const field = <Schema extends v.GenericSchema>(schema: Schema, en: string, ja: string) =>
  v.optional(v.pipe(schema, v.metadata({ en, ja } satisfies FieldText)));

const bannerText = text(limits.LONGEST_BANNER);

export const schema = group({
  version: v.pipe(
    v.literal(1, message('unknownVersion')),
    v.metadata({
      en: 'Version of this format: always 1.',
      ja: 'この形式のバージョン。常に 1 と書きます。',
    } satisfies FieldText),
  ),
  notes: field(
    list(text(500), 50),
    'Notes for whoever maintains the file. Never shown.',
    'このファイルの管理者のためのメモ。どこにも表示されません。',
  ),
  organisation: field(
    text(limits.LONGEST_NAME),
    'Name of the organization, as readers know it. Shown beside the contact.',
    '組織の名前。連絡先と一緒に表示されます。',
  ),
  language: field(
    v.picklist(textLanguages, message('unknownLanguage')),
    'Language of the pane for readers who have not chosen one. Without it: the language of Outlook.',
    '利用者が言語を選んでいない場合に使う言語。書かなければ Outlook の表示言語を使います。',
  ),
  internalDomains: field(
    list(name(checks.ownDomain), limits.MOST_INTERNAL_DOMAINS),
    'The organization’s own domains; "example.com" covers "mail.example.com". Without them, only the domain of the reader’s own mailbox counts as internal. Public mail services and endings such as "co.jp" are refused.',
    '組織自身のドメイン。"example.com" は "mail.example.com" も含みます。書かなければ、利用者自身のメールボックスのドメインだけを内部とみなします。フリーメールや "co.jp" のような末尾は使えません。',
  ),
  imitatedDomains: field(
    list(name(checks.domain), limits.MOST_IMITATED_DOMAINS),
    'Further domains that attackers imitate (partners, banks): a sender whose domain looks almost like one of them is suspicious. The internal domains are always watched.',
    '組織自身のほかに、よくまねされるドメイン（取引先、銀行など）。よく似た別のドメインから届いたメールを疑います。組織自身のドメインは、書かなくても常に監視対象です。',
  ),
  colleagueNames: field(
    list(text(limits.LONGEST_NAME), limits.MOST_COLLEAGUES),
    'Names of colleagues that strangers may pretend to be, as their messages show them.',
    '外部の人がかたるおそれのある同僚の名前。メールの表示名どおりに書きます。',
  ),
  contact: field(
    group({
      mail: field(
        text(limits.LONGEST_ADDRESS, checks.mailAddress),
        'Where "Send to the security team" sends the message. Without it, readers can copy a report instead.',
        '「セキュリティ担当者に送る」の宛先。書かなければ、利用者は報告の文をコピーできます。',
      ),
      phone: field(
        text(60, checks.phone),
        'Number to call after a click. Words beside the number are allowed.',
        'クリックしてしまったときの電話番号。番号のほかに言葉を添えられます。',
      ),
      url: field(
        text(500, checks.webAddress),
        'The organization’s own page about suspicious messages: https://, mailto: or tel:. Shown as text, never as a link.',
        '不審なメールについての組織のページ。https://、mailto:、tel: のいずれか。リンクではなく文字として表示されます。',
      ),
      text: field(
        perLanguage(text(500)),
        'The organization’s own sentence beside the contact, by language.',
        '連絡先に添える組織からの一言。言語ごとに書きます。',
      ),
    }),
    'The people who handle suspicious messages.',
    '不審なメールに対応する担当者の連絡先。',
  ),
  alreadyClicked: field(
    perLanguage(v.pipe(list(text(300), 10), v.nonEmpty(message('empty')))),
    'The steps behind "I clicked or opened it", by language, one to ten. They replace ours: disconnect from the network, leave the computer on, call the contact, note what happened, change passwords on another device, EmoCheck and its limits.',
    '「クリックした・開いてしまった」で表示する手順。言語ごとに 1 ～ 10 項目。標準の手順（ネットワークから切り離す、電源を切らない、連絡する、メモする、別の端末でパスワードを変更する、EmoCheck とその限界）の代わりに表示されます。',
  ),
  banners: field(
    perLanguage(
      group({ emotet: v.optional(bannerText), danger: v.optional(bannerText), caution: v.optional(bannerText) }),
    ),
    'What the banner above a message says, by language: "emotet", "danger" and "caution", each at most 150 characters. Whatever is left out keeps the default text.',
    'メールの上に出すバナーの文。言語ごとに "emotet"、"danger"、"caution" を、それぞれ 150 文字以内で書きます。書かないものは標準の文のままです。',
  ),
  trustedSenders: field(
    list(name(checks.sender), limits.MOST_TRUSTED_SENDERS),
    'Addresses, or domains with "@" in front, whose sender, thread and wording evidence carries no weight. This never lowers what is found in documents, files and links: Emotet sends from hacked partners. Whole public mail services are refused.',
    '信頼する差出人のアドレス、または先頭に "@" を付けたドメイン。差出人、やり取り、言葉づかいの疑いだけを判定に使わなくなります。文書、ファイル、リンクの疑いは弱まりません（Emotet は乗っ取られた取引先から届くためです）。フリーメール全体は指定できません。',
  ),
  notices: field(
    list(text(limits.LONGEST_NOTICE), limits.MOST_NOTICES),
    'Sentences that your own mail servers put at the head of messages, such as "This message is from outside the organization." They are left out of the check: the sender did not write them. Our own notices are known.',
    '組織のメールサーバーがメールの先頭に付ける文（「社外から届いたメールです。」など）。差出人が書いた文ではないため、判定から除きます。Emotet Guard の注意書きは、書かなくても除かれます。',
  ),
  rememberCorrespondents: field(
    v.boolean(message('notTrueOrFalse')),
    'true: the pane remembers, in the reader’s own mailbox, which names wrote from which domains, and says when a known name writes from a new one. Without it: off. Each reader can turn it on or off; see the privacy page.',
    'true にすると、どの名前の人がどのドメインから送ってきたかを利用者自身のメールボックスに記憶し、知っている名前で新しいドメインから届いたときに知らせます。書かなければオフです。利用者はいつでも切り替えられます（プライバシーのページを参照）。',
  ),
  countVerdicts: field(
    v.boolean(message('notTrueOrFalse')),
    'true: the pane tells your own server, the one that it came from, at which level it judged each message, once per message: an empty POST to `count/<level>?v=<version>` beside the pane. Nothing of the message, no name, no id. Without it: off, and nothing is sent. How to count: [Numbers](numbers.md); what readers should know: the privacy page.',
    'true にすると、作業ウィンドウは、メール 1 通につき 1 回、判定のレベルを組織自身のサーバー（作業ウィンドウの配信元）に知らせます。送るのは、作業ウィンドウと同じ場所の `count/<レベル>?v=<バージョン>` への、本文のない POST だけです。メールの内容、名前、識別子は含みません。書かなければオフで、何も送りません。集計の方法は[利用状況の集計](numbers.ja.md)、利用者への説明はプライバシーのページを参照してください。',
  ),
  detectors: field(
    v.pipe(
      named,
      v.record(
        v.picklist(checkIds, message('unknownCheck')),
        v.picklist(['off', 'lowered'], message('notOffOrLowered')),
      ),
    ),
    'Checks by name: "off", or "lowered" to half their weight. Checks that look into files can only be lowered, and combinations that are decisive on their own stay decisive. The pane shows the reader what is off or lowered.',
    '検出項目の名前ごとに "off"（オフ）か "lowered"（重みを半分にする）。ファイルの中身を調べる項目は "lowered" だけです。それだけで「危険」と判定する組み合わせは、設定しても変わりません。オフや半分にした項目は利用者にも表示されます。',
  ),
  mailServerKey: field(
    text(limits.LONGEST_KEY, checks.publicKey),
    'Public key of your own mail server, as "emotet-guard serve --key" prints it. The pane then goes by the signed header X-Emotet-Guard where it warns, before it has read a file; what the header calls harmless counts nothing. Never enter the private key: this file is served without a login.',
    '自社のメールサーバーの公開鍵。「emotet-guard serve --key」が表示します。書いておくと、署名付きヘッダー X-Emotet-Guard の警告を、添付ファイルを読む前に作業ウィンドウに反映します。ヘッダーが無害としていても、判定は弱まりません。このファイルはログインなしで配信されるため、秘密鍵は絶対に書かないでください。',
  ),
  drillKey: field(
    text(limits.LONGEST_KEY, checks.publicKey),
    'Public key of whoever signs fire drills, as "emotet-guard training sign-drill" prints it. The pane then plays the full warning for a signed, harmless training message, and says afterwards that it was a drill. Never enter the private key: this file is served without a login.',
    '訓練メールに署名する担当者の公開鍵。「emotet-guard training sign-drill」が表示します。書いておくと、署名付きの無害な訓練メールで警告をすべて再現し、その後で訓練だったことを伝えます。このファイルはログインなしで配信されるため、秘密鍵は絶対に書かないでください。',
  ),
  blockList: field(
    group({
      file: v.pipe(
        text(68, checks.listFile),
        v.metadata({
          en: 'Name of the list beside this file, made with "emotet-guard blocklist build". "emotet-guard blocklist publish" writes it here, and the digest.',
          ja: 'このファイルと同じ場所にあるリストの名前。リストは「emotet-guard blocklist build」で作ります。「emotet-guard blocklist publish」が、この名前とダイジェストを書き込みます。',
        } satisfies FieldText),
      ),
      digest: v.pipe(
        text(60, checks.digest),
        v.metadata({
          en: 'Its SHA-256, as "emotet-guard settings digest" prints it. A list that does not match is not used.',
          ja: 'リストの SHA-256。「emotet-guard settings digest」が表示します。一致しないリストは使われません。',
        } satisfies FieldText),
      ),
    }),
    'A list of addresses known to be dangerous, searched on the reader’s own computer.',
    '危険とわかっているアドレスのリスト。利用者のパソコンの中だけで照合します。',
  ),
  passwords: field(
    list(text(limits.LONGEST_PASSWORD), limits.MOST_PASSWORDS),
    'Passwords that partners are known to use for their ZIP files, so that those can be checked. This file is served without a login: never enter a password that protects anything else.',
    '取引先が ZIP ファイルに使うとわかっているパスワード。中身を調べるために使います。このファイルはログインなしで配信されるため、ほかのものを守るパスワードは書かないでください。',
  ),
});

/** The file, understood. */
export type SettingsFile = v.InferOutput<typeof schema>;

/** Fields of a part of the schema, whatever is wrapped around them; none for a text or a list. */
export function entriesOf(part: unknown): Readonly<Record<string, unknown>> {
  if (typeof part !== 'object' || part === null) return {};
  const { entries, wrapped, pipe } = part as {
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly wrapped?: unknown;
    readonly pipe?: readonly unknown[];
  };
  if (entries !== undefined) return entries;
  if (wrapped !== undefined) return entriesOf(wrapped);
  return Object.assign({}, ...(pipe ?? []).filter((item) => item !== part).map(entriesOf)) as Record<string, unknown>;
}
