/** Step one of three: only reads. Settings come from an optional JSON file, and from the environment, which wins. */
import { readFileSync } from 'node:fs';
import { ConnectorError, messageOf } from '../errors.ts';

/** Settings by name, as written. In the file the same names are used in lower case. */
export type RawSettings = Readonly<Record<string, string>>;

/** Names the file that holds settings. */
const FILE_SETTING = 'CONNECTOR_CONFIG';

/**
 * @param names the settings there are.
 * @throws ConnectorError `config_invalid` when the file cannot be read or holds a name that is no setting.
 */
export function readSettings(names: readonly string[], env: Readonly<Record<string, string | undefined>>): RawSettings {
  const settings: Record<string, string> = {};
  const file = env[FILE_SETTING];
  if (file) {
    for (const [key, value] of Object.entries(readFile(file))) {
      const name = key.toUpperCase();
      if (!names.includes(name) || key !== key.toLowerCase()) {
        throw new ConnectorError('config_invalid', `${file}: "${key}" is not a setting. See docs/connector.md.`);
      }
      settings[name] = String(value);
    }
  }
  for (const name of names) {
    const value = env[name];
    if (value !== undefined && value !== '') settings[name] = value;
  }
  return settings;
}

function readFile(file: string): object {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (content && typeof content === 'object' && !Array.isArray(content)) return content;
  } catch (error) {
    throw new ConnectorError('config_invalid', `${FILE_SETTING}: cannot read ${file}: ${messageOf(error)}`);
  }
  throw new ConnectorError('config_invalid', `${FILE_SETTING}: ${file} must hold one JSON object.`);
}
