import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './ui/styles.css';

createRoot(document.getElementById('kiosk')!).render(<App />);

// Browsers have it over HTTPS and on the same machine only, or may forbid it: then the page starts with its connector alone.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
