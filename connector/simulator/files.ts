import { renameSync, writeFileSync } from 'node:fs';

/** Whoever reads the file meets the old text or the new one, never half of each. */
export function writeFileAtomically(file: string, text: string, mode = 0o644): void {
  const temporary = `${file}.new`;
  writeFileSync(temporary, text, { mode });
  renameSync(temporary, file);
}
