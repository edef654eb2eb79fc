import { createRoot } from 'react-dom/client';
import { openOutlook } from '../outlook/mailbox';
import { App } from './App';
import { loadOrganisation } from './organisation';
import { createInspector } from './worker-client';

// Begun before the first paint: by the time that Office.js has answered, the check can start.
const organisation = loadOrganisation();
const mailbox = openOutlook({ readEml: async (bytes) => (await import('../mail/eml')).readEml(bytes) });
const inspector = createInspector(() => new Worker(new URL('worker.js', document.baseURI)));

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App mailbox={mailbox} organisation={organisation} inspector={inspector} />);
