import { jobsOf } from '../../../src/demo/trial/jobs';
import { judgeMail } from '../../../src/demo/trial/judge-mail';
import type { MailFile } from '../../../src/demo/trial/mail-file';
import type { Answer, Job, Terms, Unread } from '../../../src/workers/job';
import type { Pool } from '../../../src/workers/pool';
import { unread } from '../../../src/workers/unread';

const terms: Terms = { settings: {}, language: 'en', explain: false, text: false, report: true, mailOnly: true };
const mail = (name: string, content: string): MailFile => ({ name, file: new Blob([content]) });
const mailbox = (...subjects: readonly string[]) =>
  subjects.map((subject) => `From a@b.example Mon\nSubject: ${subject}\n\nhello\n\n`).join('');

async function jobs(...files: readonly MailFile[]): Promise<readonly (readonly [string, string])[]> {
  const found: [string, string][] = [];
  for await (const job of jobsOf(files))
    found.push([job.input, 'error' in job ? job.error : (await job.source.text()).split('\n')[0]!]);
  return found;
}

/** A pool whose answers a test gives; those that it does not give never come. */
function poolOf(answer: (job: Job<Blob>) => Answer | undefined): Pool<Blob> {
  return {
    submit: (job) =>
      new Promise((resolve) => {
        const given = answer(job);
        if (given !== undefined) resolve(given);
      }),
    warm: () => undefined,
    waiting: () => 0,
    close: () => undefined,
  };
}

const record = (input: string, level: string) =>
  ({ record: { input, level, from: null, messageId: null, sha256: '', findings: [] } }) as unknown as Answer;

describe('the jobs of a trial', () => {
  it('are a message each, those of a mailbox one by one, under the names that the command line gives them', async () => {
    const files = [
      mail('m/a.eml', 'Subject: a\n\nhello'),
      mail('m/Inbox', mailbox('one', 'two')),
      mail('m/b.msg', 'b'),
    ];
    expect(await jobs(...files)).toEqual([
      ['m/a.eml', 'Subject: a'],
      ['m/Inbox#1', 'Subject: one'],
      ['m/Inbox#2', 'Subject: two'],
      ['m/b.msg', 'b'],
    ]);
  });

  it('take a letter that begins with "From " for a letter, and a mailbox without a message for a file', async () => {
    expect(await jobs(mail('letter.txt', 'From here\nit: goes on\n'), mail('empty.mbox', 'nothing'))).toEqual([
      ['letter.txt', 'From here'],
      ['empty.mbox', 'nothing'],
    ]);
  });

  it('read a mailbox piece by piece, never as a whole', async () => {
    const large = new Blob([mailbox('one'), 'x'.repeat(9 * 2 ** 20), '\n\n', mailbox('two')]);
    let largest = 0;
    const slice = large.slice.bind(large);
    large.slice = (start = 0, end = large.size) => {
      const piece = slice(start, end);
      const read = piece.arrayBuffer.bind(piece);
      piece.arrayBuffer = () => {
        largest = Math.max(largest, piece.size);
        return read();
      };
      return piece;
    };
    const found: string[] = [];
    for await (const { input } of jobsOf([{ name: 'large.mbox', file: large }])) found.push(input);
    expect(found).toEqual(['large.mbox#1', 'large.mbox#2']);
    expect(largest).toBeLessThanOrEqual(4 * 2 ** 20);
  });

  it('say of a file that is gone that it could not be read, and go on', async () => {
    const gone = new Blob(['x']);
    gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as unknown as Blob;
    expect(await jobs({ name: 'gone.eml', file: gone }, mail('a.eml', 'Subject: a'))).toEqual([
      ['gone.eml', unread.notReadable],
      ['a.eml', 'Subject: a'],
    ]);
  });
});

describe('a trial', () => {
  it('counts what comes of each message, errors among them', async () => {
    const files = [mail('a.eml', 'Subject: a'), mail('b.eml', 'Subject: b'), mail('c.jpg', 'c')];
    const answers: Readonly<Record<string, Answer>> = {
      'a.eml': record('a.eml', 'danger'),
      'b.eml': record('b.eml', 'no-signs'),
      'c.jpg': { input: 'c.jpg', error: unread.noMail } satisfies Unread,
    };
    const { finished } = judgeMail(files, {
      pool: poolOf(({ input }) => answers[input]),
      terms,
      onProgress: () => undefined,
    });
    const { tally, isStopped } = await finished;
    expect(isStopped).toBe(false);
    expect(tally).toMatchObject({ judged: 2, levels: { danger: 1, 'no-signs': 1 }, unread: [{ input: 'c.jpg' }] });
  });

  it('tells how far it is, in messages and in bytes', async () => {
    const files = [mail('a.eml', 'x'.repeat(300)), mail('b.eml', 'x'.repeat(700))];
    const told: unknown[] = [];
    const pool = poolOf(({ input }) => record(input, 'no-signs'));
    await judgeMail(files, { pool, terms, onProgress: (progress) => told.push(progress) }).finished;
    expect(told[0]).toEqual({ judged: 1, share: 0.3 });
  });

  it('that is stopped keeps what it has, and waits for nothing that is still in work', async () => {
    const files = [mail('a.eml', 'x'), mail('hangs.eml', 'x'), mail('c.eml', 'x')];
    let stop = (): void => undefined;
    const pool = poolOf(({ input }) => (input === 'hangs.eml' ? undefined : record(input, 'no-signs')));
    const running = judgeMail(files, {
      pool,
      terms,
      onProgress: () => {
        setTimeout(() => {
          stop();
        });
      },
    });
    ({ stop } = running);
    expect(await running.finished).toMatchObject({ isStopped: true, tally: { judged: 1 } });
  });
});
