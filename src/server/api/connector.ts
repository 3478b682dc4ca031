/** The routes of `connector/…`, role `x_smart_lockers.connector`; the contract is `docs/api.md`. */
export { cancel, choose, endSession, handovers, reopen, tap } from './kiosk';
export { claimCommands, commandResults } from './commands';
export { events, state } from './reports';
export { enrol, lease, register } from './connectors';
