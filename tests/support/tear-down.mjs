import { rmSync } from 'node:fs';

/** After all tests, whatever became of them. */
export default function tearDown() {
  rmSync(globalThis.testsFolder, { recursive: true, force: true, maxRetries: 3 });
}
