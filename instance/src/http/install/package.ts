import yauzl from 'yauzl';

/** One update file of an app's package. */
export interface PackageFile {
  /** As in the zip: `update/sys_script_….xml`. */
  readonly path: string;
  readonly folder: string;
  readonly xml: string;
}

/** Without the slash that the SDK's own inventory file begins with. */
const nameOf = (raw: Buffer) => raw.toString('utf8').replace(/^\/+/, '');

const MAX_FILES = 20_000;
const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** The update files of a package that `now-sdk pack` made. @throws Error when it is not a zip, or too large to be one */
export async function readPackage(zip: Buffer): Promise<PackageFile[]> {
  const archive = await yauzl.fromBufferPromise(zip, { decodeStrings: false, lazyEntries: true });
  const files: PackageFile[] = [];
  for await (const entry of archive.eachEntry()) {
    const path = nameOf(entry.fileNameRaw);
    if (!path.endsWith('.xml')) continue;
    if (files.length >= MAX_FILES) throw new Error(`the package has more than ${MAX_FILES} files`);
    if (entry.uncompressedSize > MAX_FILE_BYTES) throw new Error(`${path} is larger than ${MAX_FILE_BYTES} bytes`);
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.push({ path, folder: path.split('/', 1)[0] ?? '', xml: Buffer.concat(chunks).toString('utf8') });
  }
  return files;
}
