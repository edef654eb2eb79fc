import { inspect } from '../../src/detection';
import { nodeHost } from '../../src/hosts/node';
import { message } from '../../src/specimens/mail/message';
import { reportJson } from '../../src/taskpane/report-text';

describe('what "Copy as JSON" hands over', () => {
  it('holds no character that turns a line around or steers a terminal, and loses none', () => {
    const hidden = 'gpj.\u202eexe\u009b2J\u200b\u2028';
    const mail = message({ subject: hidden, from: `${hidden} <a@b.example>` });
    const json = reportJson({ message: mail, verdict: inspect(mail, { host: nodeHost }), readingGaps: [] });
    expect(json).not.toMatch(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
    expect(JSON.parse(json)).toMatchObject({ subject: hidden, from: { name: mail.from?.name } });
  });
});
