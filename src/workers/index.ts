/** The program of a worker: answers one order after the other until who started it is gone. */
import { answerTo } from './answer';
import { inNode } from './in-node';
import type { Terms } from './job';
import { READY } from './worker';
import type { Order } from './worker';

let terms: Terms | undefined;

process.on('message', (message) => {
  const order = message as Order;
  terms = order.terms ?? terms;
  if (terms !== undefined) void answerTo(order.job, terms, inNode).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.(READY);
