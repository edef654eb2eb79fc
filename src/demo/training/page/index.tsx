import { createRoot } from 'react-dom/client';
import { TrainingPage } from './TrainingPage';

document.body.style.margin = '0';
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<TrainingPage />);
