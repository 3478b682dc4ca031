/** Validators of the contract's messages, compiled once from its JSON Schemas. */
import { Ajv, type ValidateFunction } from 'ajv';
import type { Messages } from './generated/messages.ts';
import { SCHEMAS, SCHEMA_FILES } from './schemas.ts';

/** A larger body is refused unread. */
export const MAX_BODY_BYTES = 64 * 1024;

export type Parsed<T> = { readonly ok: true; readonly message: T } | { readonly ok: false; readonly problem: string };

const ajv = new Ajv({ discriminator: true, schemas: Object.values(SCHEMAS), allowUnionTypes: true });
const validators = new Map<keyof Messages, ValidateFunction>();

function validator(kind: keyof Messages): ValidateFunction {
  const known = validators.get(kind);
  if (known) return known;
  const compiled = ajv.getSchema(SCHEMA_FILES[kind]);
  if (!compiled) throw new Error(`The contract has no schema ${SCHEMA_FILES[kind]}`);
  validators.set(kind, compiled);
  return compiled;
}

/** Checks a value that is already JSON. `problem` names the first member that is wrong. */
export function checkMessage<K extends keyof Messages>(kind: K, value: unknown): Parsed<Messages[K]> {
  const validate = validator(kind);
  if (validate(value)) return { ok: true, message: value as Messages[K] };
  const error = validate.errors?.[0];
  return { ok: false, problem: `${error?.instancePath || 'the body'} ${error?.message ?? 'is not valid'}` };
}

/** Reads a body as it came from the wire. Never throws. */
export function parseMessage<K extends keyof Messages>(kind: K, body: Buffer | string): Parsed<Messages[K]> {
  if (Buffer.byteLength(body) > MAX_BODY_BYTES)
    return { ok: false, problem: `the body is larger than ${MAX_BODY_BYTES} bytes` };
  let value: unknown;
  try {
    value = JSON.parse(typeof body === 'string' ? body : body.toString('utf8'));
  } catch {
    return { ok: false, problem: 'the body is not JSON' };
  }
  return checkMessage(kind, value);
}
