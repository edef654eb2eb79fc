import { LONGEST_HELD } from '../../src/demo/host/attachment-action';
import type { ActionEnd } from '../../src/demo/host/attachment-action';
import { faultNames, type FaultName } from '../../src/demo/host/faults';
import { SimulatedOutlook, type PaneWindow } from '../../src/demo/host/host';
import { profileNames, profiles, type ProfileName } from '../../src/demo/host/profiles';
import { attachment, message } from '../../src/specimens/mail/message';

const EVENT_COMPLETED = 94;

/** An Outlook with a message open, and an event page that speaks the protocol by hand. */
function outlook({
  profile = 'web',
  faults = [],
  longestHeld,
}: { profile?: ProfileName; faults?: readonly FaultName[]; longestHeld?: number } = {}) {
  const launched: {
    readonly id: string;
    readonly handler: string;
    readonly event: Readonly<Record<string, unknown>>;
  }[] = [];
  const host = new SimulatedOutlook({
    profile: profiles[profile],
    faults: new Set(faults),
    language: 'en-US',
    reader: { name: 'Alex', address: 'alex@reader.example' },
    address: 'http://localhost/',
    origin: 'http://localhost',
    latency: 5,
    ...(longestHeld !== undefined && { longestHeld }),
    onNotifications: () => undefined,
    onNewMessage: () => undefined,
  });
  const page: PaneWindow = {
    post(text) {
      const { _responseType, _actionName, _data } = JSON.parse(text) as {
        _responseType: number;
        _actionName: string;
        _data: [string, string, string];
      };
      if (_responseType !== 1 || _actionName !== 'appCommandInvoked') return;
      const [id, handler, event] = _data;
      launched.push({ id, handler, event: JSON.parse(event) as Readonly<Record<string, unknown>> });
    },
    leave: () => undefined,
    heard: () => Promise.resolve(),
  };
  let calls = 0;
  const say = (action: string, data: unknown, actionType: number) => {
    calls += 1;
    const request = {
      _messageType: 0,
      _actionName: action,
      _actionType: actionType,
      _conversationId: 'events',
      _correlationId: calls,
      _data: data,
    };
    host.receive(JSON.stringify(request), page);
  };
  host.select({
    id: 'first',
    message: message({
      html: '<p>One</p>',
      attachments: [
        attachment('a.docm', Uint8Array.of(1)),
        attachment('b.zip', Uint8Array.of(2)),
        { ...attachment('c.png', Uint8Array.of(3)), inline: true },
      ],
    }),
  });
  return {
    host,
    page,
    launched,
    listen: () => {
      say('appCommandInvoked', {}, 1);
    },
    complete: (id: string | undefined) => {
      say('executeMethod', { 0: id, 1: 0, 2: '{}', DdaMethod: { DispatchId: EVENT_COMPLETED } }, 0);
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** How it ended by now. */
async function endOf(ended: Promise<ActionEnd>): Promise<ActionEnd | 'waiting'> {
  return Promise.race([ended, jest.advanceTimersByTimeAsync(0).then(() => 'waiting' as const)]);
}

describe('opening an attachment in the simulated Outlook', () => {
  it('asks the handler, by the attachment’s id, and goes on when it has completed', async () => {
    const { host, launched, listen, complete } = outlook();
    listen();
    const { ended } = host.openAttachment(1)!;
    expect(launched).toMatchObject([
      { handler: 'onAttachmentActionHandler', event: { attachmentIds: ['attachment-2'] } },
    ]);
    expect(await endOf(ended)).toBe('waiting');
    complete(launched[0]?.id);
    expect(await ended).toBe('completed');
  });

  it('asks a page that is still starting, as soon as it listens', () => {
    const { host, launched, listen } = outlook();
    host.openAttachment(0);
    expect(launched).toEqual([]);
    listen();
    expect(launched).toHaveLength(1);
  });

  it('goes on when the reader skips the check', async () => {
    const { host } = outlook();
    const { ended, skip } = host.openAttachment(0)!;
    skip();
    expect(await ended).toBe('skipped');
  });

  it.each([
    ['as Microsoft’s draft says', undefined, 15_000],
    ['sooner for a test', 300, 300],
  ])('goes on without an answer, %s', async (_what, longestHeld, limit) => {
    const { host } = outlook(longestHeld === undefined ? {} : { longestHeld });
    const { ended } = host.openAttachment(0)!;
    await jest.advanceTimersByTimeAsync(limit - 1);
    expect(await endOf(ended)).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1);
    expect(await ended).toBe('timed-out');
  });

  it('stops with another attachment, and what the handler says of the first one counts no more', async () => {
    const { host, launched, listen, complete } = outlook();
    listen();
    const first = host.openAttachment(0)!;
    const second = host.openAttachment(1)!;
    expect(await first.ended).toBe('left');
    complete(launched[0]?.id);
    expect(await endOf(second.ended)).toBe('waiting');
    complete(launched[1]?.id);
    expect(await second.ended).toBe('completed');
  });

  it('stops with another message', async () => {
    const { host } = outlook();
    const { ended } = host.openAttachment(0)!;
    host.select(undefined);
    expect(await ended).toBe('left');
  });

  it('asks nobody about pictures of the text, about messages that are no HTML, and about what is not there', () => {
    const { host } = outlook();
    expect(host.openAttachment(2)).toBeUndefined();
    expect(host.openAttachment(3)).toBeUndefined();
    host.select({
      id: 'second',
      message: message({ text: 'Two', attachments: [attachment('a.docm', Uint8Array.of(1))] }),
    });
    expect(host.openAttachment(0)).toBeUndefined();
    host.select(undefined);
    expect(host.openAttachment(0)).toBeUndefined();
  });
});

describe('every client, with every fault', () => {
  const situations = profileNames.flatMap((profile) =>
    [undefined, ...faultNames].map((fault) => [profile, fault] as const),
  );

  it.each(situations)(
    '%s, %s: the attachment opens in the end, and the client without the event asks nobody',
    async (profile, fault) => {
      const { host, launched, listen, complete } = outlook({ profile, faults: fault === undefined ? [] : [fault] });
      listen();
      const held = host.openAttachment(0);
      if (profile !== 'web' && profile !== 'new') {
        expect(held).toBeUndefined();
        expect(launched).toEqual([]);
        return;
      }
      complete(launched[0]?.id);
      await jest.advanceTimersByTimeAsync(LONGEST_HELD);
      expect(await held?.ended).toBe(fault === 'never-completed' ? 'timed-out' : 'completed');
    },
  );
});
