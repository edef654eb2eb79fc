/** Where the page's small script leaves the worker for the pane's own, which is larger and comes later. */
const page = window as { earlyWorker?: Worker | undefined };

/** Starts the pane's worker while the parts of Office.js and the pane are still on their way. */
export function startWorker(): void {
  try {
    page.earlyWorker = createWorker();
    // Nobody hears of it yet: the pane starts one of its own then, and says so when that fails too.
    page.earlyWorker.onerror = () => {
      page.earlyWorker = undefined;
    };
  } catch {
    // The same.
  }
}

/** @returns the worker that was started early, once; a new one where there is none, or not any more. Throws where there are no workers. */
export function takeWorker(): Worker {
  const early = page.earlyWorker;
  page.earlyWorker = undefined;
  return early ?? createWorker();
}

function createWorker(): Worker {
  return new Worker(new URL('worker.js', document.baseURI));
}
