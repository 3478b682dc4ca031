import { newSysId } from '../data/index.ts';
import type { Kernel, Transaction } from '../kernel.ts';
import { resolveUser } from './users.ts';

/** The platform's default transaction quota for requests. */
const QUOTA_MS = 60_000;

/** Opens a transaction for a user, by `sys_id` or user name. Its time runs by the real clock: moving the instance's clock ends nobody's work. */
export function beginTransaction(kernel: Kernel, options: Parameters<Kernel['begin']>[0]): Transaction {
  return {
    id: newSysId(),
    user: resolveUser(kernel, options.user),
    scope: options.scope ?? 'global',
    interactive: options.interactive ?? false,
    messages: [],
    writes: 0,
    cutAfterWrites: options.cutAfterWrites ?? null,
    cancelled: false,
    deadlineMs: Date.now() + (options.timeoutMs ?? QUOTA_MS),
  };
}
