import { createRoot } from 'react-dom/client';
import { en } from '../locales/en';
import { loadCatalogue } from '../locales/load';
import { displayLanguageHint } from '../outlook/display-language';
import { openOutlook } from '../outlook/opening';
import { App } from './App';
import { onAttention } from './attention';
import { takeWorker } from './early-worker';
import { loadOrganisation } from './organisation';
import { createInspector } from './worker-client';

// Begun before the first paint: by the time that Office.js has answered, the check can start.
const organisation = loadOrganisation();
const outlook = openOutlook();
onAttention(outlook.askAgain);
const words = loadCatalogue(displayLanguageHint(location.search) ?? navigator.language).catch(() => en);
const inspector = createInspector(takeWorker);

void words.then((catalogue) => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(<App {...{ outlook, organisation, inspector, catalogue }} />);
});
