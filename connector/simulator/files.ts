import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** The file is the old one or the new one, never half of each. */
export function writeFileAtomically(file: string, text: string, mode = 0o644): void {
  const temporary = `${file}.new`;
  const handle = openSync(temporary, 'w', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}
