/** Settings of single controllers that only this site knows: addresses in its network, wiring. Their make checks them. */
import { readFileSync } from 'node:fs';
import { ConnectorError, messageOf } from '../errors.ts';

/** @param file JSON: one object, settings by controller id; null where there are none. @throws ConnectorError `config_invalid` */
export function adapterSettings(file: string | null): (controller: string) => unknown {
  if (file === null) return () => undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConnectorError('config_invalid', `ADAPTER_SETTINGS_FILE: cannot read ${file}: ${messageOf(error)}`);
  }
  if (content === null || typeof content !== 'object' || Array.isArray(content))
    throw new ConnectorError('config_invalid', `ADAPTER_SETTINGS_FILE: ${file} must hold one JSON object.`);
  const byController = new Map<string, unknown>(Object.entries(content));
  return (controller) => byController.get(controller);
}
