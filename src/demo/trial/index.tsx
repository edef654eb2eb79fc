import { createRoot } from 'react-dom/client';
import { TrialPage } from './TrialPage';
import { webWorkers } from './web-workers';

/** By its name the release tells the script from the add-in's. */
const startWorker = webWorkers(
  () => new Worker(/* webpackChunkName: "judge" */ new URL('./worker.ts', import.meta.url)),
);

document.body.style.margin = '0';
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<TrialPage startWorker={startWorker} />);
