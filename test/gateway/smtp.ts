import { once } from 'node:events';
import { connect } from 'node:net';

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** Delivers a message by SMTP (RFC 5321), byte for byte, and resolves with the server's last answer. */
export async function deliver(port: number, { from, to }: Envelope, message: Uint8Array): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('latin1');
  let received = '';
  socket.on('data', (text: string) => (received += text));
  const broken = once(socket, 'close').then(() => {
    throw new Error(`The mail server closed the connection: ${received}`);
  });
  broken.catch(() => undefined);
  const answer = async (): Promise<string> => {
    // The last line of an answer has a blank behind its code (4.2.1).
    while (!/^\d{3} .*\r\n$/m.test(received)) await Promise.race([once(socket, 'data'), broken]);
    const whole = received;
    received = '';
    if (!/^[23]/.test(whole)) throw new Error(`The mail server refuses: ${whole}`);
    return whole.trim();
  };
  const say = async (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return answer();
  };
  await answer();
  await say('EHLO client.example');
  await say(`MAIL FROM:<${from}>`);
  for (const one of to) await say(`RCPT TO:<${one}>`);
  await say('DATA');
  const lines = Buffer.from(message).toString('latin1').replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..');
  socket.write(lines.endsWith('\r\n') ? lines : `${lines}\r\n`, 'latin1');
  const accepted = await say('.');
  socket.end('QUIT\r\n');
  await broken.catch(() => undefined);
  return accepted;
}
