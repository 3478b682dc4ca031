/** What a controller is given for the broker when it is enrolled; a second enrolment ends the first. */
import { ConnectorError } from '../errors.ts';
import type { DeviceCredential } from '../mqtt/link.ts';
import type { DeviceCa } from './device-ca.ts';

export type BrokerAccess =
  | DeviceCredential
  | { readonly url: string; readonly username: string; readonly certificate: string; readonly authority: string };

export interface Credentials {
  /** Before the one-time code is spent. @throws ConnectorError `invalid_request` */
  check(csr: string | undefined): Promise<void>;
  /** Null where the broker's operator gives access. */
  make(controller: string, csr: string | undefined): Promise<BrokerAccess | null>;
}

/** @param password makes one at a broker of our own. @param ca signs certificates for another's. @param url of that broker. */
export function createCredentials(
  password: ((controller: string) => Promise<DeviceCredential>) | null,
  ca: DeviceCa | null,
  url: string,
): Credentials {
  return {
    async check(csr) {
      if (ca === null) return;
      if (csr === undefined) throw new ConnectorError('invalid_request', 'csr: is required by this connector');
      await ca.check(csr);
    },
    async make(controller, csr) {
      if (password) return password(controller);
      if (ca === null || csr === undefined) return null;
      return { url, username: controller, ...(await ca.sign(controller, csr)) };
    },
  };
}
