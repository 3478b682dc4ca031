/** Step three of three: what must not be seen. Keys become KeyObjects once: parsing a PEM for each signature costs 30 times as much. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Config } from './config.ts';

export interface Secrets {
  readonly clientSecret: string;
  /** Signs the assertion that signs the connector in to ServiceNow. */
  readonly signInKey: KeyObject;
  readonly signInAlgorithm: 'RS256' | 'ES256';
  readonly mqttPassword: string | null;
}

/** @throws ConnectorError `config_invalid` naming the setting. */
export function loadSecrets(config: Config): Secrets {
  const { servicenow, mqtt } = config;
  const signInKey = privateKeyFrom('SERVICENOW_KEY_FILE', servicenow.keyFile);
  return {
    clientSecret:
      servicenow.clientSecret ?? readSecret('SERVICENOW_CLIENT_SECRET_FILE', servicenow.clientSecretFile ?? ''),
    signInKey,
    signInAlgorithm: algorithmOf(signInKey),
    mqttPassword:
      mqtt.kind === 'embedded'
        ? null
        : (mqtt.password ?? (mqtt.passwordFile ? readSecret('MQTT_PASSWORD_FILE', mqtt.passwordFile) : null)),
  };
}

function algorithmOf(key: KeyObject): 'RS256' | 'ES256' {
  if (key.asymmetricKeyType === 'rsa') return 'RS256';
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  throw new ConnectorError('config_invalid', 'SERVICENOW_KEY_FILE: must hold an RSA key or an EC key on P-256');
}

function privateKeyFrom(setting: string, file: string): KeyObject {
  const pem = readSecret(setting, file);
  try {
    return createPrivateKey(pem);
  } catch {
    throw new ConnectorError('config_invalid', `${setting}: ${file} does not hold a private key in PEM form`);
  }
}

function readSecret(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConnectorError('config_invalid', `${setting}: ${messageOf(error)}`);
  }
}
