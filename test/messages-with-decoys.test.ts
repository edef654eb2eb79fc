import { join } from 'node:path';
import { inspect } from '../src/detection';
import type { Equipment, InspectOptions } from '../src/detection';
import { defaultLimits } from '../src/detection/budget';
import type { Limits } from '../src/detection/budget';
import type { AttachmentInput, Level, MessageInput } from '../src/detection/contract';
import { forEventHandler } from '../src/hosts/for-event-handler';
import { forNode } from '../src/hosts/for-node';
import { forPane } from '../src/hosts/for-pane';
import { nestedBomb, zip } from '../src/specimens/archive/zip';
import { attachment, unreadAttachment } from '../src/specimens/mail/message';
import { encryptedPackage } from '../src/specimens/office/encrypted-office';
import { xlsx } from '../src/specimens/office/ooxml';
import { macroDocument } from '../src/specimens/office/vba';
import { openCase, readCases } from './messages/read-cases';

/*
 * What is added to a message can only make it look worse. Attackers once switched a warning off by three small locked workbooks
 * beside the macro document: their keys used up the time that the document needed.
 *
 * Every message times every decoy, under the limits of production, takes minutes: `DECOYS=all npm test -- --unit test/messages-with-decoys.test.ts`.
 * Otherwise all limits are an eighth of theirs, which decoys reach as well, and of what costs the most every eighth message is tried.
 */

const isWhole = process.env['DECOYS'] === 'all';
const PART = isWhole ? 1 : 8;
const limits: Limits = {
  ...defaultLimits,
  outputBytes: defaultLimits.outputBytes / PART,
  steps: defaultLimits.steps / PART,
  keySteps: defaultLimits.keySteps / PART,
};
/** Rounds of Agile encryption as Office makes them, and as many fewer as there are fewer steps for keys. */
const OFFICE_ROUNDS = 100_000 / PART;

const RANK: Readonly<Record<Level, number>> = { 'no-signs': 0, unchecked: 0, notice: 1, caution: 2, danger: 3 };
/** The clock stands still: it is the last net, and what it does depends on the machine. */
const still = (equipment: Equipment): InspectOptions => ({
  ...equipment,
  limits,
  host: { ...equipment.host, now: () => 0 },
});
const cases = readCases(join(__dirname, 'messages'));

/** A password that no message tells. */
const UNSAID = 'Zk8#unsaid';
const words = new TextEncoder().encode('Prices of this year. '.repeat(50));

const locked = (name: string, scheme: 'agile' | 'standard', rounds = 1_000): AttachmentInput =>
  attachment(name, encryptedPackage(xlsx({ text: ['Prices', '2026'] }), UNSAID, { scheme, rounds }));

/** Each with whether it costs so much that only a sample of the messages gets it. */
const decoys: readonly (readonly [string, AttachmentInput, 'costly'?])[] = [
  ['a workbook locked by Agile encryption', locked('Prices.xlsx', 'agile')],
  ['a workbook locked by Standard encryption', locked('Prices.xlsx', 'standard'), 'costly'],
  [
    'a locked archive',
    attachment('Prices.zip', zip([{ name: 'a.txt', data: words, encryption: { kind: 'aes', password: UNSAID } }])),
  ],
  [
    'a damaged document',
    attachment('Prices.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...words)),
  ],
  ['a bomb', attachment('Prices.zip', nestedBomb(2)), 'costly'],
  [
    'a ZIP of thirty long macro documents',
    attachment(
      'Prices.zip',
      zip(
        Array.from({ length: 30 }, (_, index) => ({
          name: `${String(index)}.doc`,
          data: macroDocument([
            {
              name: 'ThisDocument',
              kind: 'document',
              source: `Sub Document_Open()\n${`v = v & Chr(${String(index)} + 40)\n`.repeat(5_000 / PART)}End Sub`,
            },
          ]),
        })),
      ),
    ),
    'costly',
  ],
  ['an empty file', attachment('Prices.doc', new Uint8Array())],
  [
    'a file of no known kind',
    attachment(
      'Prices.dat',
      Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7 + (at >> 3)) & 0xff),
    ),
  ],
  ['a file that was not handed over', unreadAttachment('Prices.doc', 'denied')],
  ['a text', attachment('Prices.txt', words)],
];

const withDecoy = (message: MessageInput, ...added: readonly AttachmentInput[]): MessageInput => ({
  ...message,
  attachments: [...added, ...message.attachments, ...added],
});

describe('an attachment that is added in front and behind', () => {
  const warned: { readonly name: string; readonly message: MessageInput; readonly level: Level }[] = [];
  beforeAll(() => {
    for (const one of cases) {
      const message = openCase(one);
      const { level } = inspect(message, still(forNode));
      if (RANK[level] > 0) warned.push({ name: one.name, message, level });
    }
  });

  it.each(decoys.map(([name, decoy, cost]) => ({ name, decoy, cost })))(
    '$name lowers the level of no message',
    ({ decoy, cost }) => {
      expect(warned.length).toBeGreaterThan(50);
      const tried = cost === undefined ? warned : warned.filter((_, index) => index % PART === 0);
      const lowered = tried.flatMap(({ name, message, level }) => {
        const after = inspect(withDecoy(message, decoy), still(forNode)).level;
        return RANK[after] < RANK[level] ? [`${name}: ${level} became ${after}`] : [];
      });
      expect(lowered).toEqual([]);
    },
  );
});

describe.each([
  ['the pane', forPane],
  ['the event handler', forEventHandler],
  ['the command line', forNode],
])('a hijacked macro document in %s stays dangerous', (_face, equipment) => {
  const hijack = cases.find(({ name }) => name === 'emotet-2020-07-red-dawn')!;
  const told = Array.from({ length: 6 }, (_, index) => `Password: ${String(index)}x7q2`).join('\n');

  it.each(
    (['agile', 'standard'] as const).flatMap((scheme) =>
      (isWhole ? [3, 16, 64] : [3, 64]).flatMap((count) => [
        { count, scheme, passwords: 'without passwords in the text' },
        { count, scheme, passwords: 'with passwords in the text' },
      ]),
    ),
  )('beside $count workbooks locked by $scheme encryption, $passwords', ({ count, scheme, passwords }) => {
    const message = openCase(hijack);
    const decoy = locked('Prices.xlsx', scheme, OFFICE_ROUNDS);
    const said = passwords.startsWith('without')
      ? message
      : {
          ...message,
          text: `${told}\n${message.text ?? ''}`,
          html: `<p>${told.replaceAll('\n', '<br>')}</p>${message.html ?? ''}`,
        };
    const verdict = inspect(
      { ...said, attachments: [...Array.from({ length: count }, () => decoy), ...said.attachments] },
      still(equipment),
    );
    expect(verdict.level).toBe('danger');
    expect(verdict.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
  });
});
