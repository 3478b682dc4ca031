import { createRoot } from 'react-dom/client';
import { SignIn } from './SignIn';
import '../console/styles/base.css';
import '../console/styles/controls.css';
import './styles.css';

createRoot(document.getElementById('root') as HTMLElement).render(<SignIn />);
