import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tests of plain functions need no build. Jest itself loads no TypeScript here. */
export default function makeTemplates() {
  if (!existsSync('dist/app') || !existsSync('instance/dist/main.js')) return;
  const script = fileURLToPath(new URL('templates.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
}
