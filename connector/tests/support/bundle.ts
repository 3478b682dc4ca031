/** The connector as one file, so that a process that is started hundreds of times starts fast. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** As deep below the package as what the compiler makes: paths are told from there. */
const BUNDLE = fileURLToPath(new URL('../../dist/bundled/main.js', import.meta.url));

/** @returns the arguments for Node that run it. */
export async function bundleConnector(): Promise<readonly string[]> {
  await build({
    entryPoints: [SOURCE],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return [BUNDLE];
}
