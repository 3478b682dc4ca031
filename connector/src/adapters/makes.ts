/** The makes there are, by the value of `locker.adapter` in ServiceNow. */
import type { Make } from './adapter.ts';
import { modbusTcp } from './modbus-tcp.ts';
import { native } from './native.ts';
import { openLocker } from './open-locker.ts';

export const MAKES: Readonly<Record<string, Make>> = {
  native,
  modbus_tcp: modbusTcp,
  open_locker: openLocker,
};
