/** What a block may hold, field by field: whoever edits one by hand gets no further than what we could have written. */
import * as v from 'valibot';
import { gapKinds } from '../detection/contract';
import type { ReportFacts } from './report-facts';

const text = (most = 2_000) => v.pipe(v.string(), v.maxLength(most));
const word = (pattern: RegExp) => v.pipe(v.string(), v.maxLength(64), v.regex(pattern));
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));
const number = v.pipe(v.number(), v.finite());

const where = v.variant('in', [
  v.strictObject({ in: v.literal('header'), name: text() }),
  v.strictObject({ in: v.literal('body') }),
  v.strictObject({ in: v.literal('part'), path: list(text(), 32) }),
]);

const starts = v.picklist(['opening', 'closing', 'event', 'editing', 'calculation', 'click']);
const command = v.strictObject({ text: text(), unknown: v.boolean() });

const proof = v.variant('kind', [
  v.strictObject({
    kind: v.literal('mailboxes'),
    known: text(),
    here: text(),
    seen: v.picklist(['conversation', 'name', 'mailbox']),
  }),
  v.strictObject({ kind: v.literal('link'), link: text(), shown: v.exactOptional(text()) }),
  v.strictObject({
    kind: v.literal('code'),
    lines: text(4_000),
    runs: v.exactOptional(list(command, 3)),
    fetches: v.exactOptional(list(command, 3)),
    needs: v.exactOptional(starts),
  }),
  v.strictObject({ kind: v.literal('lock'), file: text(), key: where }),
]);

const finding = v.strictObject({
  message: word(/^[A-Za-z0-9]+$/),
  values: v.pipe(
    v.record(word(/^[A-Za-z]+$/), v.union([text(), number])),
    v.check((values) => Object.keys(values).length <= 20, 'too many values'),
  ),
  where,
  proof: v.exactOptional(proof),
  weight: v.exactOptional(number),
});

const detector = word(/^[a-z0-9-]+$/);
const pattern = v.picklist(['A', 'B', 'C', 'D']);

export const schema = v.strictObject({
  subject: text(),
  from: v.nullable(v.strictObject({ name: text(), address: text() })),
  messageId: v.nullable(text()),
  receivedAt: v.nullable(text(64)),
  files: list(
    v.strictObject({ name: text(), bytes: v.pipe(number, v.minValue(0)), sha256: word(/^[0-9a-f]{64}$/) }),
    50,
  ),
  level: v.picklist(['danger', 'caution', 'notice', 'no-signs', 'unchecked']),
  carrier: v.nullable(v.picklist(['document', 'link', 'both', 'program', 'program-and-link'])),
  applications: list(v.picklist(['word', 'excel', 'powerpoint', 'visio', 'publisher', 'access']), 6),
  emotetPattern: v.nullable(pattern),
  patterns: list(pattern, 4),
  score: number,
  rules: list(word(/^[A-Z][0-9]{1,2}$/), 50),
  found: list(
    v.strictObject({
      detector,
      group: v.picklist(['sender', 'thread', 'carrier', 'document', 'link', 'content']),
      weight: number,
      attack: list(word(/^T[0-9.]{1,12}$/), 20),
      findings: list(finding, 20),
    }),
    200,
  ),
  failed: list(detector, 200),
  gaps: list(
    v.strictObject({
      gap: v.picklist(gapKinds),
      where,
      kind: v.exactOptional(v.picklist(['unknown', 'sealed', 'mailbox'])),
    }),
    200,
  ),
  mailServer: v.exactOptional(
    v.strictObject({ level: v.picklist(['danger', 'caution']), pattern: v.nullable(pattern) }),
  ),
  milliseconds: number,
  version: word(/^[\w.+-]+$/),
  shortened: v.boolean(),
}) satisfies v.GenericSchema<unknown, ReportFacts>;
