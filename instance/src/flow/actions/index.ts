import type { ActionHandler } from '../step.ts';
import { askForApproval } from './approval.ts';
import { CATALOG_ACTIONS } from './catalog.ts';
import { MESSAGE_ACTIONS } from './messages.ts';
import { RECORD_ACTIONS } from './records.ts';
import { WAITING_ACTIONS } from './waiting.ts';

/** The built-in actions that are carried out; a flow with any other is refused. */
export const ACTIONS: Readonly<Record<string, ActionHandler | undefined>> = {
  ...RECORD_ACTIONS,
  ...MESSAGE_ACTIONS,
  ...WAITING_ACTIONS,
  ...CATALOG_ACTIONS,
  askForApproval,
};
