/** Writes what the documents draw of the code's tables: `npx tsx scripts/generate-docs.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statesPage } from './docs/states-page.ts';
import { withWorkflows } from './docs/workflows-page.ts';

/** Each document from what it says now: only what is drawn is replaced. */
export const DRAWN: Readonly<Record<string, (now: string) => string>> = {
  'docs/states.md': statesPage,
  'docs/workflows.md': withWorkflows,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, draw] of Object.entries(DRAWN)) {
    const file = new URL(`../${path}`, import.meta.url);
    writeFileSync(file, draw(readFileSync(file, 'utf8')));
  }
}
