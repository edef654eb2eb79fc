/** The program of a worker, a process or a thread: answers one order after the other until who started it is gone. */
import { parentPort } from 'node:worker_threads';
import { answerTo } from './answer';
import type { Answer, Terms } from './job';
import type { Order } from './worker';

let terms: Terms | undefined;

function take(order: Order, answer: (answer: Answer) => void): void {
  terms = order.terms ?? terms;
  if (terms !== undefined) void answerTo(order.job, terms).then(answer);
}

if (parentPort === null) {
  process.on('message', (order) => {
    take(order as Order, (answer) => process.send?.(answer));
  });
  process.on('disconnect', () => process.exit());
} else {
  const port = parentPort;
  port.on('message', (order: Order) => {
    take(order, (answer) => {
      port.postMessage(answer);
    });
  });
}
