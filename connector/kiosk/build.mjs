/** Bundles the kiosk page into connector/dist/kiosk, with the service worker that starts it where the connector is away. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePage } from '../bundle-page.mjs';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));

await build({
  entryPoints: [path('service-worker/service-worker.ts')],
  outfile: path('../dist/kiosk/service-worker.js'),
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
});
await bundlePage(import.meta.url, 'kiosk');
