import { createRoot } from 'react-dom/client';
import { Console } from './Console';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/front.css';
import './styles/tables.css';
import './styles/explain.css';
import './styles/rollouts.css';

createRoot(document.getElementById('root') as HTMLElement).render(<Console />);
