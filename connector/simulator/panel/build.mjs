/** Bundles the demonstration panel into connector/dist/panel. */
import { bundlePage } from '../../bundle-page.mjs';

await bundlePage(import.meta.url, 'panel');
