import type { Answer } from '../../workers/job';
import type { StartWorker } from '../../workers/worker';

/** Workers of a browser, as a pool starts and ends them. */
export function webWorkers(create: () => Worker): StartWorker<Blob> {
  return ({ answered, ended }) => {
    const worker = create();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      answered(data);
    };
    // Its script did not come, or an error of ours got through: it may not be fit for the next message.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      ended(false);
    };
    return {
      send(order) {
        worker.postMessage(order);
      },
      kill() {
        worker.terminate();
      },
      // Its script comes from where the page came from, and nobody waits behind it: its start counts as the message's.
      isReady: () => true,
    };
  };
}
