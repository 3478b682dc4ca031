import { createRoot } from 'react-dom/client';
import { Panel } from './panel.tsx';
import './panel.css';

createRoot(document.getElementById('panel')!).render(<Panel />);
