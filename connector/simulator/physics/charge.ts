/** A laptop on a 60 W outlet fills in about an hour and a half. */
const CHARGE_PERCENT_PER_MINUTE = 1.1;
const ROOM_C = 22;
/** What a charging device adds to the air in a closed bay. */
const CHARGING_RISE_C = 9;
const THERMAL_TIME_CONSTANT_MIN = 12;

/** Charge after `minutes` on the cable, in percent. */
export function chargeAfter(percent: number, minutes: number): number {
  return Math.min(100, percent + CHARGE_PERCENT_PER_MINUTE * minutes);
}

/** Air in the bay after `minutes`, approaching its end temperature exponentially, in degrees Celsius. */
export function temperatureAfter(celsius: number, minutes: number, charging: boolean): number {
  const end = ROOM_C + (charging ? CHARGING_RISE_C : 0);
  return end + (celsius - end) * Math.exp(-minutes / THERMAL_TIME_CONSTANT_MIN);
}

export const startingTemperature_c = ROOM_C;
