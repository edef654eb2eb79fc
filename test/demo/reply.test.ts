import { replyTo } from '../../src/demo/mailbox/reply';
import { message } from '../../src/specimens/mail/message';

const me = 'me@reader.example';
const received = message({
  subject: 'Minutes',
  from: 'Hanako <hanako@partner.example>',
  to: [me, 'other@partner.example'],
});

describe('the form that opens for', () => {
  it('a reply goes to the sender', () => {
    expect(replyTo(received, 'reply', me)).toMatchObject({ to: ['hanako@partner.example'], subject: 'Re: Minutes' });
  });

  it('a reply to all leaves the reader out', () => {
    expect(replyTo(received, 'replyAll', me).to).toEqual(['hanako@partner.example', 'other@partner.example']);
  });

  it('a message to forward names nobody', () => {
    expect(replyTo(received, 'forward', me)).toMatchObject({ to: [], subject: 'Fw: Minutes' });
  });
});
