/**
 * What controllers say of themselves beyond their doors, and what of it ServiceNow has not been told. In memory: a
 * controller repeats what it is when it connects, and its measurements with each heartbeat.
 */
import type { FirmwareStatusMessage, HeartbeatMessage, InfoMessage } from '../../contract/index.ts';
import { isoTime, type Clock } from '../clock.ts';

export interface Conditions {
  info(controller: string, message: InfoMessage): void;
  heartbeat(controller: string, message: HeartbeatMessage): void;
  firmwareStatus(controller: string, message: FirmwareStatusMessage): void;
  /** What ServiceNow does not know yet; null when that is nothing. */
  readonly news: (controller: string) => ConditionNews | null;
  /** ServiceNow has these. @param madeAt when the news was asked for, by the steady clock: a sign of life after it is news */
  told(controller: string, news: ConditionNews, madeAt: number): void;
  /**
   * ServiceNow has answered, to this connector and so to the others: what was heard long enough ago of controllers that are not
   * ours, their owner has told it. Told again after a takeover, a failure that somebody has resolved would be raised once more.
   */
  ownersTold(isOurs: (controller: string) => boolean): void;
  /** Something that does not wait for the next round. */
  onUrgent(listener: (controller: string) => void): void;
}

/** As the app's REST API takes it. */
export interface ConditionNews {
  readonly seen_at?: string;
  readonly info?: { firmware: string; config_version: number; config_problem: string | null };
  readonly readings?: readonly Reading[];
  readonly firmware_status?: { version: string; status: string; detail: string | null };
}

interface Reading {
  readonly bay_number: number;
  readonly charge_percent: number | null;
  readonly temperature_c: number | null;
  readonly link: 'up' | 'down' | null;
}

interface Condition {
  /** By the steady clock: what time it was for ServiceNow may be known only later. */
  seenAt: number;
  info: InfoMessage | null;
  readings: Map<number, Reading>;
  /**
   * The latest alone, which hides no failure: a controller that has failed says no more of that version until something else, or
   * nothing, was wanted of it, and that takes ServiceNow.
   */
  firmwareStatus: FirmwareStatusMessage | null;
  /** When that was heard, by the steady clock. */
  firmwareHeardAt: number;
  told: { seenAt: number; info: string; readings: Map<number, Reading>; firmwareStatus: string };
}

/** A warmer or cooler bay is news from here on. */
const TEMPERATURE_STEP_C = 2;
/** An owner that lives tells within seconds; one that is dead is followed within 27 s (docs/connector.md), and nothing is kept from its follower. */
const OWNER_TELLS_MS = 5 * 60_000;
/** A broker that anybody may write to must not fill the memory. */
const MAX_CONTROLLERS = 20_000;

/** @param servicenowNow milliseconds since 1970 by its clock, by which it finds what is silent for too long */
export function createConditions(clock: Clock, servicenowNow: () => number): Conditions {
  const conditions = new Map<string, Condition>();
  const urgent: ((controller: string) => void)[] = [];

  function entry(controller: string): Condition {
    let known = conditions.get(controller);
    if (!known) {
      const told = { seenAt: -Infinity, info: '', readings: new Map<number, Reading>(), firmwareStatus: '' };
      known = {
        seenAt: -Infinity,
        info: null,
        readings: new Map(),
        firmwareStatus: null,
        firmwareHeardAt: -Infinity,
        told,
      };
      if (conditions.size < MAX_CONTROLLERS) conditions.set(controller, known);
    }
    known.seenAt = clock.steady();
    return known;
  }

  /** ServiceNow's, for a time of the steady clock. */
  const timeOf = (steadyAt: number) => isoTime(servicenowNow() - (clock.steady() - steadyAt));

  const tell = (controller: string) => {
    for (const listener of urgent) listener(controller);
  };

  return {
    info(controller, message) {
      entry(controller).info = message;
      tell(controller);
    },
    heartbeat(controller, message) {
      const { readings } = entry(controller);
      for (const { bay, charge_percent, temperature_c, link } of message.bays) {
        const rounded = temperature_c === null ? null : Math.round(temperature_c);
        readings.set(bay, { bay_number: bay, charge_percent, temperature_c: rounded, link });
      }
    },
    firmwareStatus(controller, message) {
      const known = entry(controller);
      // The same at another time has happened again: somebody may have taken the first for mended.
      if (known.firmwareStatus?.at !== message.at) known.told.firmwareStatus = '';
      known.firmwareStatus = message;
      known.firmwareHeardAt = clock.steady();
      tell(controller);
    },
    news(controller) {
      const known = conditions.get(controller);
      return known ? newsOf(known, timeOf) : null;
    },
    told(controller, news, madeAt) {
      const told = conditions.get(controller)?.told;
      if (!told) return;
      if (news.seen_at) told.seenAt = madeAt;
      if (news.info) told.info = JSON.stringify(news.info);
      if (news.firmware_status) told.firmwareStatus = JSON.stringify(news.firmware_status);
      for (const reading of news.readings ?? []) told.readings.set(reading.bay_number, reading);
    },
    ownersTold(isOurs) {
      for (const [controller, { firmwareStatus, firmwareHeardAt, told }] of conditions) {
        if (!firmwareStatus || isOurs(controller) || firmwareHeardAt + OWNER_TELLS_MS > clock.steady()) continue;
        told.firmwareStatus = JSON.stringify(statusOf(firmwareStatus));
      }
    },
    onUrgent: (listener) => void urgent.push(listener),
  };
}

function newsOf(
  { seenAt, info, readings, firmwareStatus, told }: Condition,
  timeOf: (steadyAt: number) => string,
): ConditionNews | null {
  const said = info && {
    firmware: info.firmware,
    config_version: info.config_version,
    config_problem: info.config_problem ?? null,
  };
  const status = firmwareStatus && statusOf(firmwareStatus);
  const changed = [...readings.values()].filter((reading) => isNews(reading, told.readings.get(reading.bay_number)));
  const news: ConditionNews = {
    ...(seenAt > told.seenAt ? { seen_at: timeOf(seenAt) } : {}),
    ...(said && JSON.stringify(said) !== told.info ? { info: said } : {}),
    ...(changed.length > 0 ? { readings: changed } : {}),
    ...(status && JSON.stringify(status) !== told.firmwareStatus ? { firmware_status: status } : {}),
  };
  return Object.keys(news).length > 0 ? news : null;
}

const statusOf = ({ version, status, detail }: FirmwareStatusMessage) => ({ version, status, detail });

function isNews(now: Reading, told: Reading | undefined): boolean {
  if (!told) return now.charge_percent !== null || now.temperature_c !== null || now.link !== null;
  if (now.charge_percent !== told.charge_percent || now.link !== told.link) return true;
  if (now.temperature_c === null || told.temperature_c === null) return now.temperature_c !== told.temperature_c;
  return Math.abs(now.temperature_c - told.temperature_c) >= TEMPERATURE_STEP_C;
}
