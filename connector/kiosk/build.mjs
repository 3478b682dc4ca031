/** Bundles the kiosk page into connector/dist/kiosk. */
import { bundlePage } from '../bundle-page.mjs';

await bundlePage(import.meta.url, 'kiosk');
