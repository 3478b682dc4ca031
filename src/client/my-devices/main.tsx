import { createRoot } from 'react-dom/client';
import { MyDevices } from './MyDevices';
import '../console/styles/base.css';
import '../console/styles/controls.css';
import './styles.css';

createRoot(document.getElementById('root') as HTMLElement).render(<MyDevices />);
