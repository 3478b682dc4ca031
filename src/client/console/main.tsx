import { createRoot } from 'react-dom/client';
import { Console } from './Console';
import './console.css';

createRoot(document.getElementById('root') as HTMLElement).render(<Console />);
