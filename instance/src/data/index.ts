/** The data layer: {@link createStore} and what other parts of the instance need beside the {@link Store}. */
export { createStore, type StoreOptions } from './store.ts';
export { formatDateTime, parseDateTime } from './dates.ts';
export { UnknownTable } from './records.ts';
export { NotImplemented } from './query/operators.ts';
export { escapeQueryValue } from './query/parse.ts';
export { bothQueries } from './query/combine.ts';
export { aggregateKey } from './aggregate.ts';
export { decryptSecret, verifyPassword } from './secrets.ts';
export { newSysId } from './journal.ts';
export { USERS } from './platform/records.ts';
