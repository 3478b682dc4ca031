import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a page (`main.tsx` and `index.html` beside its build script) into `connector/dist/<name>`.
 * @param script address of the page's build script
 */
export async function bundlePage(script, name) {
  const here = (path) => fileURLToPath(new URL(path, script));
  const outdir = fileURLToPath(new URL(`dist/${name}`, import.meta.url));
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { [name]: here('main.tsx') },
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
}
