/** Makes the token that a controller takes a configuration by: signed by the key of commands, addressed to it alone. */
import jwt from 'jsonwebtoken';
import type { ConfigClaims } from '../../contract/index.ts';
import type { CommandKeys } from '../commands/keys.ts';
import type { Config } from './desired.ts';

export type ConfigSigner = (controller: string, config: Config) => string;

/** @param issuer the connector's name */
export function createConfigSigner(issuer: string, keys: CommandKeys, servicenowNow: () => number): ConfigSigner {
  return (controller, config) => {
    const { privateKey, kid } = keys.current();
    const iat = Math.floor(servicenowNow() / 1000);
    const claims: ConfigClaims = { iss: issuer, aud: controller, iat, ...config };
    return jwt.sign(claims, privateKey, { algorithm: 'ES256', keyid: kid });
  };
}
