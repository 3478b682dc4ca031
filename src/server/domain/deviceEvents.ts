import { anyObject, id, integer, list, nullable, object, oneOf, optional, text, time, type Checked } from './shape';
import type { Presence } from './model';

export const DEVICE_EVENT_TYPES = [
  'door_opened',
  'door_closed',
  'presence_changed',
  'charge_changed',
  'forced_open',
  'held_open',
  'open_failed',
  'booted',
  'fault_raised',
  'fault_cleared',
] as const;
export type DeviceEventType = (typeof DEVICE_EVENT_TYPES)[number];

export const CONTROLLER_ID = /^[a-z0-9-]{3,64}$/;

/** `Event` of docs/api.md. */
export const deviceEvent = object({
  event_id: id,
  controller_id: text(64, CONTROLLER_ID),
  boot: text(64),
  sequence: integer(1, 2_147_483_647),
  type: oneOf(DEVICE_EVENT_TYPES),
  bay_number: nullable(integer(1, 10_000)),
  at: time,
  command_id: nullable(id),
  data: anyObject,
});
export type DeviceEvent = Checked<typeof deviceEvent>;

/** What cannot go without a bay. */
const NEEDS_BAY: readonly DeviceEventType[] = [
  'door_opened',
  'door_closed',
  'presence_changed',
  'charge_changed',
  'forced_open',
  'held_open',
  'open_failed',
];

export function needsBay(type: DeviceEventType): boolean {
  return NEEDS_BAY.includes(type);
}

/** What the event says lies in the bay; `unknown` when it does not say. */
export function presenceIn(data: Readonly<Record<string, unknown>>): Presence {
  return data.presence === 'empty' || data.presence === 'occupied' ? data.presence : 'unknown';
}

export function chargeIn(data: Readonly<Record<string, unknown>>): number | null {
  const percent = data.charge_percent;
  return typeof percent === 'number' && percent >= 0 && percent <= 100 ? Math.round(percent) : null;
}

/** The name of a fault, short enough for a key. */
export function faultIn(data: Readonly<Record<string, unknown>>): string {
  return typeof data.fault === 'string' ? data.fault.slice(0, 40) : 'unnamed';
}

const MOST_BAYS = 200;

/** What a controller says of itself and of its bays beyond doors (`POST connector/state`). */
export const CONDITION = {
  /** Milliseconds since 1970 of the last sign of life. */
  seen_at: optional(time),
  info: optional(
    object({ firmware: text(80), config_version: integer(0, 2_147_483_647), config_problem: nullable(text(200)) }),
  ),
  readings: optional(
    list(
      object({
        bay_number: integer(1, 10_000),
        charge_percent: nullable(integer(0, 100)),
        temperature_c: nullable(integer(-60, 200)),
        link: nullable(oneOf(['up', 'down'])),
      }),
      0,
      MOST_BAYS,
    ),
  ),
  firmware_status: optional(object({ version: text(80), status: text(20), detail: nullable(text(200)) })),
};
export type Condition = { readonly [Member in keyof typeof CONDITION]: Checked<(typeof CONDITION)[Member]> };

/** One locker's part of a snapshot (`POST connector/state`). */
export const doorState = object({
  bay_number: integer(1, 10_000),
  door: oneOf(['open', 'closed', 'unknown']),
  presence: oneOf(['empty', 'occupied', 'unknown']),
  charge_percent: optional(nullable(integer(0, 100))),
});
export type DoorState = Checked<typeof doorState>;
