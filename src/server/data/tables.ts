/** Names of the app's tables. */
export const LOCKER = 'x_smart_lockers_locker';
export const BAY = 'x_smart_lockers_bay';
export const POLICY = 'x_smart_lockers_policy';
export const ASSIGNMENT = 'x_smart_lockers_assignment';
export const HANDOVER = 'x_smart_lockers_handover';
export const COMMAND = 'x_smart_lockers_command';
export const ACCESS_EVENT = 'x_smart_lockers_access_event';
export const CREDENTIAL = 'x_smart_lockers_credential';
export const CONNECTOR = 'x_smart_lockers_connector';
export const LEASE = 'x_smart_lockers_lease';
export const ENROLMENT = 'x_smart_lockers_enrolment';
export const SESSION = 'x_smart_lockers_session';
export const DISCREPANCY = 'x_smart_lockers_discrepancy';
export const READINESS = 'x_smart_lockers_readiness';
export const CAPACITY = 'x_smart_lockers_capacity';
export const STOCK_OUT = 'x_smart_lockers_stock_out';
export const STRIKE = 'x_smart_lockers_strike';
