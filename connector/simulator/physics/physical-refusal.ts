export type RefusalCode = 'locker_unknown' | 'bay_unknown' | 'door_closed' | 'bay_full' | 'bay_empty';

/** The physical world says no: nothing was changed. */
export class PhysicalRefusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'PhysicalRefusal';
    this.code = code;
  }
}
