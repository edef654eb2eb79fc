import * as v from 'valibot';
import { macros } from '../../specimens/recipe/macros';
import { workbooks } from '../../specimens/recipe/workbooks';
import { difficulties, languages } from '../scenario';
import type { Language } from '../scenario';
import type { ProblemId } from './texts/en';

/*
 * What a company may write into a story of its own: the form of ours, less what only a test of the detection needs. Messages are ids of
 * problems; where there is none, `issues.ts` makes one of what was expected.
 */

const message = (id: ProblemId): ProblemId => id;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most, message('tooLong')));
const words = (most: number) => v.pipe(v.string(), v.nonEmpty(message('empty')), v.maxLength(most, message('tooLong')));
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, message('tooMany')));
const names = <Name extends string>(object: Readonly<Record<Name, unknown>>) =>
  v.picklist(Object.keys(object) as Name[]);

/** "Name <name@company.example>"; whether the host is anybody's is looked at for all texts at once. */
const mailbox = v.pipe(
  words(200),
  v.regex(/^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, message('notMailbox')),
);
/** ISO 8601 with an offset. */
const date = v.pipe(
  words(40),
  v.check(
    (written) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(written) && !Number.isNaN(Date.parse(written)),
    message('notDate'),
  ),
);
const oneLine = v.pipe(text(1_000), v.regex(/^[^\r\n]*$/, message('notOneLine')));

// ── What a letter carries ───────────────────────────────────────────────────────────────────────────────────────────

const file = {
  name: v.pipe(words(120), v.regex(/^[^\r\n/\\]*$/, message('notFileName'))),
  mime: v.optional(oneLine),
  contentId: v.optional(oneLine),
  /** Of a file in a ZIP: zeros behind it, as many as Emotet's documents of 2023 had. */
  paddedTo: v.optional(v.pipe(v.number(), v.maxValue(600_000_000, message('tooLong')))),
};
const lines = list(text(2_000), 200);
const office = {
  ...file,
  lines: v.optional(lines),
  macro: v.optional(names(macros)),
  picture: v.optional(v.picklist(['png', 'jpeg'])),
  properties: v.optional(
    v.strictObject({
      title: v.optional(oneLine),
      author: v.optional(oneLine),
      pages: v.optional(v.number()),
      editMinutes: v.optional(v.number()),
    }),
  ),
  links: v.optional(list(oneLine, 20)),
  lock: v.optional(
    v.strictObject({
      password: v.optional(words(60)),
      scheme: v.optional(v.picklist(['xor', 'rc4', 'rc4-cryptoapi', 'standard', 'agile'])),
    }),
  ),
};
const word = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), ...office });
const excel = <Kind extends string>(kind: Kind) =>
  v.strictObject({ kind: v.literal(kind), ...office, workbook: v.optional(names(workbooks)) });

const plain = [
  ...(['doc', 'docx', 'docm', 'dotm', 'word-xml', 'pptx'] as const).map((kind) => word(kind)),
  ...(['xls', 'xlsx', 'xlsm', 'xlsb'] as const).map((kind) => excel(kind)),
  v.strictObject({ kind: v.literal('pdf'), ...file, lines, links: v.optional(list(oneLine, 20)) }),
  v.strictObject({ kind: v.picklist(['7z', 'rar']), ...file, names: list(words(120), 50) }),
  v.strictObject({
    kind: v.literal('lnk'),
    ...file,
    target: words(260),
    args: v.optional(oneLine),
    padding: v.optional(v.pipe(v.number(), v.maxValue(2_000, message('tooLong')))),
    appended: v.optional(text(4_000)),
  }),
  v.strictObject({ kind: v.literal('html'), ...file, html: text(50_000) }),
  v.strictObject({ kind: v.literal('text'), ...file, text: text(50_000) }),
  v.strictObject({ kind: v.picklist(['png', 'jpeg']), ...file }),
] as const;

const onenote = v.strictObject({
  kind: v.literal('onenote'),
  ...file,
  text: text(4_000),
  files: list(v.variant('kind', [...plain]), 5),
});
const zip = v.strictObject({
  kind: v.literal('zip'),
  ...file,
  password: v.optional(words(60)),
  encryption: v.optional(v.picklist(['zipcrypto', 'aes'])),
  entries: list(v.variant('kind', [...plain, onenote]), 20),
});
const attachment = v.variant('kind', [...plain, onenote, zip]);

// ── The letter, and what is said of it ──────────────────────────────────────────────────────────────────────────────

const body = text(20_000);
const letter = v.strictObject({
  from: mailbox,
  sender: v.optional(mailbox),
  replyTo: v.optional(mailbox),
  to: list(mailbox, 20),
  cc: v.optional(list(mailbox, 20)),
  subject: v.pipe(oneLine, v.nonEmpty(message('empty'))),
  date,
  messageId: v.optional(oneLine),
  thread: v.optional(list(oneLine, 20)),
  text: body,
  html: v.optional(text(50_000)),
  password: v.optional(words(60)),
  quoted: v.optional(
    list(v.strictObject({ from: mailbox, to: list(mailbox, 20), date, subject: oneLine, text: body }), 10),
  ),
  quoting: v.optional(v.picklist(['outlook', 'gmail', 'inline', 'pasted', 'pre'])),
  format: v.optional(v.picklist(['html', 'text'])),
  headers: v.optional(v.record(v.string(), v.nullable(oneLine))),
  attachments: v.optional(list(attachment, 5)),
});

const named = { name: words(160), lines };
const picture = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['word', 'excel']),
    ...named,
    bar: v.picklist(['content', 'editing', 'blocked', 'none']),
  }),
  v.strictObject({ kind: v.literal('pdf'), ...named, button: v.optional(words(80)) }),
  v.strictObject({
    kind: v.literal('onenote'),
    ...named,
    button: v.optional(words(80)),
    hidden: v.optional(list(words(120), 10)),
  }),
  v.strictObject({
    kind: v.literal('folder'),
    name: words(160),
    files: list(v.strictObject({ name: words(160), is: words(160) }), 20),
  }),
  v.strictObject({ kind: v.literal('browser'), address: words(400), lines, download: v.optional(words(160)) }),
  v.strictObject({ kind: v.literal('installer'), lines, button: words(80) }),
]);

const place = v.union(
  [
    v.picklist(['from', 'to', 'subject', 'date', 'thread']),
    v.strictObject({ text: words(1_000) }),
    v.strictObject({ attachment: words(120) }),
    v.strictObject({ opened: picture }),
  ],
  message('notPlace'),
);

/** A projector shows as much in letters that the last row can read. */
const SAID = 140;

const telling = v.strictObject({
  title: words(60),
  who: words(400),
  what: words(800),
  letter,
  steps: v.pipe(
    v.array(v.strictObject({ at: place, say: words(SAID), note: v.optional(words(800)) })),
    v.minLength(2, message('tooFew')),
    v.maxLength(6, message('tooMany')),
  ),
});

const inLanguages = Object.fromEntries(languages.map((language) => [language, v.optional(telling)])) as Record<
  Language,
  ReturnType<typeof v.optional<typeof telling, undefined>>
>;

/** A set's name stands in addresses: one word. */
const set = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}-]{1,24}$/u, message('notSet')));

export const storySchema = v.strictObject({
  honest: v.boolean(),
  level: v.optional(v.picklist(['danger', 'caution', 'notice', 'no-signs', 'unchecked'])),
  pattern: v.optional(v.nullable(v.picklist(['A', 'B', 'C', 'D']))),
  difficulty: v.optional(v.picklist(difficulties), 'medium'),
  sets: v.optional(list(set, 10), []),
  wave: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/, message('notMonth')))),
  twin: v.optional(words(40)),
  ...inLanguages,
});

export type WrittenStory = v.InferOutput<typeof storySchema>;
