import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { certificateOf } from '../../src/cli/check/certificate-of';

it('waits ten seconds for a certificate, and no longer for a server that sends a byte now and then', async () => {
  let here: (socket: Socket) => void = () => undefined;
  const arrived = new Promise<Socket>((resolve) => {
    here = resolve;
  });
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    here(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] });
  const certificate = certificateOf(new URL(`https://127.0.0.1:${port}/`), undefined);
  const socket = await arrived;
  // The beginning of a handshake record (RFC 8446, 5.1).
  socket.write(Buffer.from([0x16, 3, 3, 0x40, 0]));
  jest.advanceTimersByTime(10_000);
  jest.useRealTimers();
  expect(await certificate).toBeUndefined();
  socket.destroy();
  server.close();
});
