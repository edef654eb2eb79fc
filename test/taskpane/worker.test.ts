import { message } from '../../src/specimens/mail/message';
import { defaultInspectionSettings } from '../../src/detection/contract';
import type { InspectionRequest } from '../../src/taskpane/kept-message';
import type { InspectionReply } from '../../src/taskpane/worker';

/** Turns of the event loop: in none of them is there anything left to wait for. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the pane’s worker', () => {
  it('warms up by itself, posts nothing of it, and answers the first message as if there had been nothing before', async () => {
    const posted: InspectionReply[] = [];
    const reported: unknown[] = [];
    let listener: ((event: { data: InspectionRequest }) => void) | undefined;
    Object.assign(globalThis, {
      addEventListener: (_type: string, heard: typeof listener) => {
        listener = heard;
      },
      postMessage: (reply: InspectionReply) => posted.push(reply),
      reportError: (error: unknown) => reported.push(error),
    });
    await import('../../src/taskpane/worker');
    await settled();
    expect(posted).toEqual([]);
    listener?.({ data: { id: 7, begins: true, message: message(), settings: defaultInspectionSettings } });
    await settled();
    expect(posted).toMatchObject([{ id: 7, verdict: { level: 'no-signs', gaps: [] } }]);
    expect(reported).toEqual([]);
  });
});
