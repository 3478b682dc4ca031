/** Scripts, what they write, and who may: everything between the store and whatever runs code on the instance. */
export { createScripts } from './scripts.ts';
export { createRecords } from './records/index.ts';
export { createAccess } from './access/index.ts';
export { beginTransaction } from './transaction.ts';
export { meetsCriteria } from './access/criteria.ts';
export { displayScratchpad, runDeferredRule } from './records/run-rules.ts';
export { pressUiAction, uiActions, type UiAction } from './ui-actions.ts';
export { groupsOf, hasAnyRole, resolveUser } from './users.ts';
export { propertyValue } from './cache.ts';
export { NotImplemented, ScriptError, TransactionCancelled } from './errors.ts';
