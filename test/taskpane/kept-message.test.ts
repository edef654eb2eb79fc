import { join } from 'node:path';
import { inspect } from '../../src/detection';
import type { AttachmentInput, MessageInput, Verdict } from '../../src/detection/contract';
import { defaultInspectionSettings } from '../../src/detection/contract';
import { forPane } from '../../src/hosts/for-pane';
import { zip } from '../../src/specimens/archive/zip';
import { emlOf } from '../../src/specimens/mail/eml';
import { attachment, message } from '../../src/specimens/mail/message';
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
      const reply = { data: { id: arrived.id, ...look(arrived) } } as MessageEvent;
      queueMicrotask(() => {
        worker.onmessage?.call(worker as Worker, reply);
      });
    },
    terminate: () => undefined,
    onmessage: null,
    onerror: null,
  };
  return { worker, crossed };
}

/** The message as Outlook hands it over: without files, then with one more at each stage. */
function* stagesOf(whole: MessageInput): Generator<MessageInput> {
  const attachments: AttachmentInput[] = whole.attachments.map(
    ({ bytes: _bytes, message: _message, ...listed }) => listed,
  );
  yield { ...whole, attachments: [...attachments] };
  for (const [place, one] of whole.attachments.entries()) {
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
    const whole = message({ attachments: files() });
    for (const stage of stagesOf(whole)) await inspector.inspect(stage, settings);
    const carried = crossed.flatMap(({ message: { attachments } }) => attachments.filter(({ bytes }) => bytes));
    expect(carried.map(({ name }) => name)).toEqual(['a.zip', 'b.zip', 'c.zip']);
    expect(whole.attachments.map(({ bytes }) => bytes?.byteLength)).toEqual([0, 0, 0]);
    expect(crossed.map(({ begins }) => begins)).toEqual([true, false, false, false]);
  });

  it('takes along no more than the file where its bytes are a view of something larger', async () => {
    const { worker, crossed } = workerInside();
    const large = new Uint8Array(100_000).fill(65);
    const view = attachment('a.txt', large.subarray(10, 30));
    await createInspector(() => worker).inspect(message({ attachments: [view] }), settings);
    expect(large.byteLength).toBe(100_000);
    expect(crossed[0]?.message.attachments[0]?.bytes?.buffer.byteLength).toBe(20);
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
    await inspector.inspect(message({ attachments: files() }), settings);
    inspector.cancel();
    const unread = files().map(({ bytes: _bytes, ...listed }) => listed);
    const verdict = await inspector.inspect(message({ attachments: unread }), settings);
    expect(crossed.map(({ begins }) => begins)).toEqual([true, true]);
    expect((verdict as Verdict).outcomes.some(({ state }) => state === 'found')).toBe(false);
  });

  it('has its attached messages taken apart in the worker', async () => {
    const hijack = openCase(cases.find(({ name }) => name === 'emotet-2020-07-red-dawn')!);
    const { worker, crossed } = workerInside();
    const forwarded = attachment('forwarded.eml', emlOf(hijack), 'message/rfc822');
    const verdict = await createInspector(() => worker).inspect(message({ attachments: [forwarded] }), settings);
    expect(crossed[0]?.message.attachments[0]).not.toHaveProperty('message');
    expect(verdict).toMatchObject({ level: 'danger' });
  });
});
