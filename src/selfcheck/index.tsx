import { createRoot } from 'react-dom/client';
import { SelfCheckPage } from './SelfCheckPage';

document.body.style.margin = '0';
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<SelfCheckPage />);
