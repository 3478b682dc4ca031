/** Certificates and keys: read from files, checked before they are used, and read again when a renewal has replaced them. */
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { ConnectorError, messageOf } from './errors.ts';
import type { Logger } from './log.ts';

/** Files in PEM form; null for what is not used. */
export interface TlsFiles {
  readonly ca: string | null;
  readonly cert: string | null;
  readonly key: string | null;
}

export interface TlsOptions {
  readonly minVersion: 'TLSv1.2';
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

/** By status, not by events of the file system: those are not sent for a mounted secret that is swapped as a whole. */
const LOOK_MS = 5_000;

/** @param prefix of the settings that name the files. @throws ConnectorError `config_invalid` naming the setting */
export function readTls(files: TlsFiles, prefix: string): TlsOptions {
  const read = (what: keyof TlsFiles) => {
    const file = files[what];
    if (file === null) return {};
    try {
      return { [what]: readFileSync(file) };
    } catch (error) {
      throw new ConnectorError('config_invalid', `${prefix}_${what.toUpperCase()}_FILE: ${messageOf(error)}`);
    }
  };
  const options: TlsOptions = { minVersion: 'TLSv1.2', ...read('ca'), ...read('cert'), ...read('key') };
  try {
    createSecureContext(options);
  } catch (error) {
    throw new ConnectorError(
      'config_invalid',
      `${prefix}_CERT_FILE, ${prefix}_KEY_FILE: not a certificate and its key: ${messageOf(error)}`,
    );
  }
  return options;
}

/**
 * Calls `renewed` with what the files hold whenever they have changed and fit together; in the moment between a new
 * certificate and its new key they do not. @returns ends it
 */
export function watchTls(
  files: TlsFiles,
  prefix: string,
  log: Logger,
  renewed: (options: TlsOptions) => void,
): () => void {
  const names = Object.values(files).filter((file): file is string => file !== null);
  const look = () => {
    try {
      renewed(readTls(files, prefix));
      log.info({ files: names }, 'certificates were renewed');
    } catch (error) {
      log.error({ problem: messageOf(error) }, 'renewed certificates cannot be used; the earlier ones stay');
    }
  };
  for (const file of names) watchFile(file, { interval: LOOK_MS, persistent: false }, look);
  return () => {
    for (const file of names) unwatchFile(file, look);
  };
}
