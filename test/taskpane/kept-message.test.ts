import { join } from 'node:path';
import { inspect } from '../../src/detection';
import type { AttachmentInput, MessageInput, Verdict } from '../../src/detection/contract';
import { encodeBase64 } from '../../src/detection/formats/codec/base64';
import { defaultInspectionSettings } from '../../src/detection/contract';
import { forPane } from '../../src/hosts/for-pane';
import { zip } from '../../src/specimens/archive/zip';
import { emlOf } from '../../src/specimens/mail/eml';
import { attachment, message } from '../../src/specimens/mail/message';
import type { EncodedAttachment, EncodedMessage } from '../../src/outlook/encoded';
import { keepMessage } from '../../src/taskpane/kept-message';
import type { InspectionRequest } from '../../src/taskpane/kept-message';
import { createInspector } from '../../src/taskpane/worker-client';
import type { InspectionWorker } from '../../src/taskpane/worker-client';
import { openCase, readCases } from '../messages/read-cases';

const settings = defaultInspectionSettings;
const still = { ...forPane, host: { ...forPane.host, now: () => 0 } };

/** A worker of the same thread: what is posted to it crosses as it would to another one, and what is handed over is gone here. */
function workerInside(look = keepMessage(still)) {
  const crossed: InspectionRequest[] = [];
  const worker: InspectionWorker = {
    postMessage(request: InspectionRequest, transfer?: unknown) {
      const arrived = structuredClone(request, { transfer: transfer as ArrayBuffer[] });
      crossed.push(arrived);
      void look(arrived).then((looked) => {
        worker.onmessage?.call(worker as Worker, { data: { id: arrived.id, ...looked } } as MessageEvent);
      });
    },
    terminate: () => undefined,
    onmessage: null,
    onerror: null,
  };
  return { worker, crossed };
}

/** A file as Outlook hands it over: messages as they are, others as base64. */
function encoded({ bytes, message: _message, ...listed }: AttachmentInput): EncodedAttachment {
  if (bytes === undefined) return listed;
  return listed.mime === 'message/rfc822'
    ? { ...listed, encoded: { as: 'bytes', pieces: [bytes.slice(0, 7), bytes.slice(7)] } }
    : { ...listed, encoded: { as: 'base64', pieces: [new TextEncoder().encode(encodeBase64(bytes))] } };
}

const withFiles = (files: readonly AttachmentInput[]): EncodedMessage => ({
  ...message(),
  attachments: files.map(encoded),
});

/** The message as it is read: without files, then with one more at each stage. */
function* stagesOf(whole: MessageInput, files = whole.attachments.map(encoded)): Generator<EncodedMessage> {
  const attachments: EncodedAttachment[] = files.map(({ encoded: _encoded, ...listed }) => listed);
  yield { ...whole, attachments: [...attachments] };
  for (const [place, one] of files.entries()) {
    attachments[place] = one;
    yield { ...whole, attachments: [...attachments] };
  }
}

const withoutTime = (verdict: Verdict): Verdict => ({ ...verdict, milliseconds: 0 });

describe('a message that comes in stages', () => {
  const cases = readCases(join(__dirname, '..', 'messages'));

  it('is judged in the end as if all of it had been there at once', async () => {
    expect(cases.length).toBeGreaterThan(100);
    for (const one of cases) {
      const { worker } = workerInside();
      const inspector = createInspector(() => worker);
      const atOnce = inspect(openCase(one), { ...still, settings });
      let last: unknown;
      for (const stage of stagesOf(openCase(one))) last = await inspector.inspect(stage, settings);
      expect([one.name, withoutTime(last as Verdict)]).toEqual([one.name, withoutTime(atOnce)]);
    }
  });

  const files = (): AttachmentInput[] =>
    ['a.zip', 'b.zip', 'c.zip'].map((name) =>
      attachment(name, zip([{ name: 'words.txt', data: new TextEncoder().encode(`${name} `.repeat(500)) }])),
    );

  it('crosses once, by transfer: the pane has the bytes no longer', async () => {
    const { worker, crossed } = workerInside();
    const inspector = createInspector(() => worker);
    const handed = files().map(encoded);
    for (const stage of stagesOf(message(), handed)) await inspector.inspect(stage, settings);
    const carried = crossed.flatMap(({ message: { attachments } }) => attachments.filter((one) => one.encoded));
    expect(carried.map(({ name }) => name)).toEqual(['a.zip', 'b.zip', 'c.zip']);
    expect(handed.flatMap((one) => one.encoded?.pieces.map(({ byteLength }) => byteLength))).toEqual([0, 0, 0]);
    expect(crossed.map(({ begins }) => begins)).toEqual([true, false, false, false]);
  });

  it('takes along no more than the file where its bytes are a view of something larger', async () => {
    const { worker, crossed } = workerInside();
    const large = new Uint8Array(100_000).fill(65);
    const { attachments } = withFiles([attachment('a.txt', Uint8Array.of())]);
    const view: EncodedAttachment = { ...attachments[0]!, encoded: { as: 'bytes', pieces: [large.subarray(10, 30)] } };
    await createInspector(() => worker).inspect({ ...message(), attachments: [view] }, settings);
    expect(large.byteLength).toBe(100_000);
    expect(crossed[0]?.message.attachments[0]?.encoded?.pieces[0]?.buffer.byteLength).toBe(20);
  });

  it('has each of its files opened once', async () => {
    const opened: number[] = [];
    const inflate = jest.fn((data: Uint8Array) => {
      opened.push(data.length);
      return undefined;
    });
    const { worker } = workerInside(keepMessage({ ...still, host: { ...still.host, inflate } }));
    const inspector = createInspector(() => worker);
    for (const stage of stagesOf(message({ attachments: files() }))) await inspector.inspect(stage, settings);
    expect(opened).toHaveLength(3);
  });

  it('is forgotten when another one begins', async () => {
    const { worker, crossed } = workerInside();
    const inspector = createInspector(() => worker);
    await inspector.inspect(withFiles(files()), settings);
    inspector.cancel();
    const unread = files().map(({ bytes: _bytes, ...listed }) => listed);
    const verdict = await inspector.inspect(withFiles(unread), settings);
    expect(crossed.map(({ begins }) => begins)).toEqual([true, true]);
    expect((verdict as Verdict).outcomes.some(({ state }) => state === 'found')).toBe(false);
  });

  it('has its attached messages taken apart in the worker', async () => {
    const hijack = openCase(cases.find(({ name }) => name === 'emotet-2020-07-red-dawn')!);
    const { worker, crossed } = workerInside();
    const forwarded = attachment('forwarded.eml', emlOf(hijack), 'message/rfc822');
    const verdict = await createInspector(() => worker).inspect(withFiles([forwarded]), settings);
    expect(crossed[0]?.message.attachments[0]?.encoded).toMatchObject({ as: 'bytes' });
    expect(verdict).toMatchObject({ level: 'danger' });
  });
});
