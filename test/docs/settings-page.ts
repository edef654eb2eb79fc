import example from '../../src/settings/config/example.json';
import { detectors } from '../../src/detection/detectors';
import { catalogueFor } from '../../src/locales';
import { titleOf } from '../../src/locales/format';
import { entriesOf, schema } from '../../src/settings/schema';
import type { FieldText } from '../../src/settings/schema';
import { canBeOff } from '../../src/settings/switches';

type PageLanguage = 'en' | 'ja';

/** The reference of the settings file: every field from the schema, every check from the detectors. */
export function settingsPage(language: PageLanguage): string {
  const words = texts[language];
  return [
    `# ${words.title}`,
    '',
    ...words.opening,
    '',
    `## ${words.fields}`,
    '',
    ...fields(entriesOf(schema), [], language),
    `## ${words.checks}`,
    '',
    words.checksOpening,
    '',
    `| ${words.check} | ${words.name} | off | lowered |`,
    '| --- | --- | --- | --- |',
    ...detectors.map(
      ({ id }) => `| ${titleOf(catalogueFor(language), id)} | \`${id}\` | ${canBeOff(id) ? '✓' : '–'} | ✓ |`,
    ),
    '',
    `## ${words.example}`,
    '',
    words.exampleOpening,
    '',
    '```json',
    JSON.stringify(example, undefined, 2),
    '```',
    '',
  ].join('\n');
}

function fields(
  entries: Readonly<Record<string, unknown>>,
  path: readonly string[],
  language: PageLanguage,
): readonly string[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const text = textOf(entry);
    if (text === undefined) return [];
    const here = [...path, name];
    const shown = exampleOf(here);
    return [
      `${'#'.repeat(here.length + 2)} \`${here.join('.')}\``,
      '',
      text[language] + limitOf(entry, language),
      '',
      ...(shown === undefined ? [] : ['```json', shown, '```', '']),
      ...fields(entriesOf(entry), here, language),
    ];
  });
}

/** The description that the schema carries. */
function textOf(entry: unknown): FieldText | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { wrapped, pipe, type, metadata } = entry as {
    readonly wrapped?: unknown;
    readonly pipe?: readonly unknown[];
    readonly type?: string;
    readonly metadata?: FieldText;
  };
  if (type === 'metadata') return metadata;
  if (wrapped !== undefined) return textOf(wrapped);
  return pipe
    ?.filter((item) => item !== entry)
    .map(textOf)
    .find((found) => found !== undefined);
}

/** "At most 200 entries.", where the schema sets a limit. */
function limitOf(entry: unknown, language: PageLanguage): string {
  const { list, most } = boundOf(entry);
  if (most === undefined) return '';
  if (language === 'ja') return `最大 ${most} ${list ? '件' : '文字'}。`;
  return ` At most ${most} ${list ? 'entries' : 'characters'}.`;
}

function boundOf(entry: unknown): { readonly list: boolean; readonly most?: number } {
  const { wrapped, pipe, type, requirement } = entry as {
    readonly wrapped?: unknown;
    readonly pipe?: readonly unknown[];
    readonly type?: string;
    readonly requirement?: number;
  };
  if (type === 'max_length' && requirement !== undefined) return { list: false, most: requirement };
  if (wrapped !== undefined) return boundOf(wrapped);
  const bounds = (pipe ?? []).filter((item) => item !== entry).map(boundOf);
  const most = bounds.find((bound) => bound.most !== undefined)?.most;
  return { list: type === 'array' || bounds.some(({ list }) => list), ...(most === undefined ? {} : { most }) };
}

/** The field as the example writes it; a group shows its fields below instead. */
function exampleOf(path: readonly string[]): string | undefined {
  let value: unknown = path[0] === 'blockList' ? { blockList: exampleList } : example;
  for (const step of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  const grouped = ['contact', 'blockList'].includes(path.join('.'));
  if (value === undefined || grouped) return undefined;
  return `${JSON.stringify(path.at(-1))}: ${JSON.stringify(value, undefined, 2)}`;
}

/** Not in the example file: a list that is not there would be reported as missing. */
const exampleList = { file: 'blocklist.bin', digest: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' };

const texts: Readonly<
  Record<
    PageLanguage,
    Readonly<
      Record<'title' | 'fields' | 'checks' | 'checksOpening' | 'check' | 'name' | 'example' | 'exampleOpening', string>
    > & {
      readonly opening: readonly string[];
    }
  >
> = {
  en: {
    title: 'Settings for an organization',
    opening: [
      '_Written by `npm run docs` from the schema in `src/settings/schema.ts`. Change it there._',
      '',
      'Emotet Guard works without any settings. To show your contact in the pane, name your domains, or use your own words in the banner, put one JSON file on the server that hosts the add-in.',
      '',
      '1. Copy `config/example.json` of the built folder to `config/<name>.json` in the same place. The name: up to 40 lowercase letters, digits and hyphens. Several organizations can share one server, each with its own file and manifest.',
      '2. Check it: `emotet-guard settings check config/<name>.json` (with `--lang ja` in Japanese). It prints one line per error: file, line, field, and what to do. Exit code 0: no errors, 1: errors, 2: a file that cannot be read. To see how messages are judged with these settings: `emotet-guard scan --settings config/<name>.json mails/`, or [in the browser](deploying.md#before-you-decide-your-own-mail).',
      '3. Write the manifest with `emotet-guard manifest --origin https://… --org <name> --out manifest.xml`. Its addresses then carry `?org=<name>`. Without `--org`, no settings are requested.',
      '4. Serve `config/` like the pages, over HTTPS, from the same origin and without a login, with `Cache-Control: no-cache`. A new build of the add-in does not contain your file: keep it when you replace the folder.',
      '',
      'How the pane handles it:',
      '',
      '- It waits at most two seconds for the file and its block list together, then starts without what is missing. A block list that comes later, up to a minute, is used all the same: the message on display is judged again with it.',
      '- If the file is missing, not JSON, not in UTF-8, or larger than 256 kB, the defaults apply. A field with an error is left out, and all others apply. In a list, only the wrong entry is left out; a list that is too long, steps with an error in them, and a block list without its digest are left out as a whole. The reader sees one line, and below it what to fix.',
      '- Values are plain text on one line. Markup is shown as text; line breaks, control, direction and invisible characters are refused, and so are all addresses except https:, mailto: and tel:.',
      '- Readers themselves can choose only the language, whether the banner is shown, and whether correspondents are remembered. Outlook keeps that in their mailbox.',
      '- Anyone who can reach the server can read the file. Put nothing secret in it.',
    ],
    fields: 'Fields',
    checks: 'Checks that can be turned off or lowered',
    checksOpening:
      'For the field `detectors`. Checks that look into files can only be lowered: without them, a document with a macro would pass unnoticed. The pane names everything that is off or lowered.',
    check: 'Check',
    name: 'Name',
    example: 'Example',
    exampleOpening: 'The file `config/example.json` of the built folder.',
  },
  ja: {
    title: '組織の設定',
    opening: [
      '_この文書は `npm run docs` が `src/settings/schema.ts` から作ります。変更はそちらで行ってください。_',
      '',
      'Emotet Guard は設定がなくても動きます。連絡先を表示する、組織のドメインを知らせる、バナーの文を変える、といった場合に、アドインを置いているサーバーに JSON ファイルを 1 つ追加します。',
      '',
      '1. ビルドしたフォルダーの `config/example.json` を、同じ場所の `config/<名前>.json` にコピーします。名前には半角の小文字、数字、ハイフンを 40 文字まで使えます。1 台のサーバーを複数の組織で共有する場合は、組織ごとにファイルとマニフェストを用意します。',
      '2. 確認します：`emotet-guard settings check --lang ja config/<名前>.json`。誤り 1 件につき 1 行で、ファイル、行、項目、直し方を表示します。終了コードは 0：誤りなし、1：誤りあり、2：ファイルを読み取れない。この設定でメールがどう判定されるかは、`emotet-guard scan --settings config/<名前>.json mails/`、または[ブラウザー](deploying.ja.md#導入を決める前に手元のメールで試す)で確認できます。',
      '3. マニフェストを作ります：`emotet-guard manifest --origin https://… --org <名前> --out manifest.xml`。アドレスに `?org=<名前>` が付きます。`--org` を付けなければ設定は読み込まれず、サーバーへの要求も発生しません。',
      '4. `config/` を、ページと同じオリジンから、HTTPS で、ログインなしで、`Cache-Control: no-cache` を付けて配信します。アドインの新しいビルドにはこのファイルが含まれないので、フォルダーを入れ替えるときは残してください。',
      '',
      '作業ウィンドウでの扱い：',
      '',
      '- ファイルとブロックリストを合わせて最大 2 秒待ち、届かないものなしで確認を始めます。ブロックリストは、その後 1 分以内に届けば使われます。そのとき表示しているメールも、もう一度判定します。',
      '- ファイルがない、JSON として正しくない、UTF-8 でない、または 256 kB を超える場合は標準の設定を使います。誤りのある項目だけを除き、ほかの項目は有効です。一覧では誤った 1 件だけを除きます。件数の多すぎる一覧、誤りを含む手順、ダイジェストのないブロックリストは全体を除きます。利用者には 1 行の知らせと、その下に直す箇所が表示されます。',
      '- 値はすべて 1 行の普通の文字です。マークアップは文字のまま表示されます。改行、制御文字、文字の向きを変える文字、見えない文字は使えません。アドレスは https:、mailto:、tel: だけです。',
      '- 利用者が自分で変えられるのは、言語、バナーの表示、差出人を記憶するかどうかだけです。Outlook が利用者のメールボックスに保存します。',
      '- このファイルは、サーバーに接続できる人なら誰でも読めます。秘密の情報は書かないでください。',
    ],
    fields: '項目',
    checks: 'オフにできる検出項目、重みを半分にできる検出項目',
    checksOpening:
      '項目 `detectors` で使います。ファイルの中身を調べる検出項目は、重みを半分にすることしかできません。オフにするとマクロ付きの文書を見逃すためです。オフや半分にした項目は、利用者の作業ウィンドウに表示されます。',
    check: '検出項目',
    name: '名前',
    example: '見本',
    exampleOpening: 'ビルドしたフォルダーの `config/example.json` です。',
  },
};
