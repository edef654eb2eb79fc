/** The program of a worker: answers one order after the other until who started it is gone. */
import { answerTo } from './answer';
import { writeCompiledCode } from './compile-cache';
import { inNode } from './in-node';
import type { Terms } from './job';
import { optimiseLater } from './optimise-later';
import { READY } from './worker';
import type { Order } from './worker';

optimiseLater();
let terms: Terms | undefined;
let isFirst = true;

process.on('message', (message) => {
  const order = message as Order;
  terms = order.terms ?? terms;
  if (terms !== undefined)
    void answerTo(order.job, terms, inNode).then((answer) => {
      // With the last answer we are ended, and cannot write at our end what there is to keep.
      if (isFirst) writeCompiledCode();
      isFirst = false;
      process.send?.(answer);
    });
});
process.on('disconnect', () => process.exit());
process.send?.(READY);
