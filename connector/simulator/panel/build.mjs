/** Bundles the demonstration panel into connector/dist/panel. */
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../../dist/panel');

await mkdir(outdir, { recursive: true });
await build({
  entryPoints: { panel: here('main.tsx') },
  outdir,
  bundle: true,
  minify: true,
  sourcemap: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
await cp(here('index.html'), `${outdir}/index.html`);
