import type { z } from 'zod';
import { ConnectorError } from '../errors.ts';

/** Checks a request's body. @throws ConnectorError `invalid_request` naming the first member that is wrong. */
export function checkBody<Schema extends z.ZodTypeAny>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConnectorError('invalid_request', `${issue?.path.join('.') || 'The body'}: ${issue?.message}`);
}
