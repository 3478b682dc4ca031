/** Generated from contract/schemas by scripts/generate-contract.ts. Do not edit: a test compares. */

/**
 * From the device's durable outbox: something happened.
 */
export type EventMessage = {
  /**
   * Version of the contract.
   */
  v: 1;
  /**
   * 32 hex digits.
   */
  id: string;
  /**
   * Random, one for each start of the controller.
   */
  boot: string;
  /**
   * Without gaps over all boots of the same outbox.
   */
  seq: number;
  bay: number | null;
  /**
   * ISO 8601, UTC, milliseconds.
   */
  at: string;
  /**
   * The command that led to it. On `door_closed`: the one that had opened the door.
   */
  cmd: string | null;
} & (
  | {
      type: "door_opened";
      bay: number;
      data: {
        by: "command" | "forced" | "key";
      };
    }
  | {
      type: "door_closed";
      bay: number;
      data: {
        presence: "empty" | "occupied" | "unknown";
        open_ms: number;
      };
    }
  | {
      type: "presence_changed";
      bay: number;
      data: {
        presence: "empty" | "occupied" | "unknown";
      };
    }
  | {
      type: "charge_changed";
      bay: number;
      data: {
        charge_percent: number | null;
      };
    }
  | {
      type: "forced_open";
      bay: number;
      data: {};
    }
  | {
      type: "held_open";
      bay: number;
      data: {
        open_ms: number;
      };
    }
  | {
      type: "open_failed";
      bay: number;
      data: {
        reason: string;
      };
    }
  | {
      type: "booted";
      data: {
        firmware: string;
        cause: string;
      };
    }
  | {
      type: "fault_raised";
      data: {
        fault: string;
      };
    }
  | {
      type: "fault_cleared";
      data: {
        fault: string;
      };
    }
);

export interface Messages {
  cmd: CommandMessage;
  claims: CommandClaims;
  reply: ReplyMessage;
  evt: EventMessage;
  doors: DoorsMessage;
  online: OnlineMessage;
  info: InfoMessage;
  config: ConfigMessage;
  configClaims: ConfigClaims;
  firmware: FirmwareMessage;
  firmwareStatus: FirmwareStatusMessage;
  heartbeat: HeartbeatMessage;
}
/**
 * To the device. What it asks for stands in the token alone.
 */
export interface CommandMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  /**
   * Equals the token's `jti`.
   */
  id: string;
  /**
   * JWT, ES256, header `kid` the RFC 7638 thumbprint of the connector's key. Claims: claims.json.
   */
  token: string;
}
/**
 * Claims of the token in a command.
 */
export interface CommandClaims {
  /**
   * The connector's name.
   */
  iss: string;
  /**
   * The controller.
   */
  aud: string;
  /**
   * The command's id. Single use.
   */
  jti: string;
  /**
   * Seconds since 1970.
   */
  iat: number;
  /**
   * Seconds since 1970. Not executed at or after it.
   */
  exp: number;
  /**
   * Grows with every command to this controller; gaps are allowed.
   */
  ctr: number;
  act: "open";
  /**
   * The door's number, from 1.
   */
  bay: number;
  /**
   * Strike pulse; the controller's own when absent.
   */
  pulse_ms?: number;
  /**
   * 32 hex digits.
   */
  handover?: string;
}
/**
 * From the device, twice for a command that it takes: `accepted`, then what the door did.
 */
export interface ReplyMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  /**
   * 32 hex digits.
   */
  id: string;
  status: "accepted" | "done" | "failed" | "rejected" | "expired";
  reason:
    | null
    | "door_did_not_open"
    | "outcome_unknown"
    | "busy"
    | "bay_unknown"
    | "signature"
    | "audience"
    | "replayed"
    | "clock_unset"
    | "malformed";
  bay: number | null;
  /**
   * ISO 8601, UTC, milliseconds.
   */
  at: string;
  /**
   * With `replayed`: the counter that the next command has to exceed.
   */
  counter?: number;
}
/**
 * Retained: how all doors stand.
 */
export interface DoorsMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  /**
   * Grows with every snapshot of this boot.
   */
  version: number;
  /**
   * Random, one for each start of the controller.
   */
  boot: string;
  /**
   * The last event that the snapshot includes; 0 before the first.
   */
  seq: number;
  /**
   * ISO 8601, UTC, milliseconds.
   */
  at: string;
  /**
   * @maxItems 999
   */
  doors: DoorState[];
}
export interface DoorState {
  /**
   * The door's number, from 1.
   */
  bay: number;
  door: "closed" | "open" | "unknown";
  presence: "empty" | "occupied" | "unknown";
  charge_percent: number | null;
}
/**
 * Retained: birth, explicit goodbye, or last will. The time of a last will is the connect's.
 */
export interface OnlineMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  online: boolean;
  why: "birth" | "goodbye" | "lost";
  /**
   * Random, one for each start of the controller.
   */
  boot: string;
  /**
   * ISO 8601, UTC, milliseconds.
   */
  at: string;
}
/**
 * Retained: what the controller is.
 */
export interface InfoMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  firmware: string;
  /**
   * Of the `cfg/desired` in effect; 0 before the first.
   */
  config_version: number;
  /**
   * Why the newest `cfg/desired` was refused; null or left out when it was not.
   */
  config_problem?: string | null;
  /**
   * @maxItems 50
   */
  capabilities: string[];
  /**
   * How many doors.
   */
  bays: number;
}
/**
 * Retained, to the device: how it is to behave. What counts is in the token; the rest is to read and to route.
 */
export interface ConfigMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  /**
   * As in the token.
   */
  version: number;
  /**
   * JWT, ES256, header kid, by a key that signs commands: ConfigClaims.
   */
  token: string;
  /**
   * Which keys sign commands: the same list, signed by each key that a controller may still know.
   *
   * @maxItems 50
   */
  keys?: string[];
}
/**
 * Claims of the token in a configuration.
 */
export interface ConfigClaims {
  /**
   * The connector's name.
   */
  iss: string;
  /**
   * The controller.
   */
  aud: string;
  /**
   * Seconds since 1970.
   */
  iat: number;
  /**
   * A lower one than that in effect is ignored.
   */
  version: number;
  /**
   * @maxItems 999
   */
  bays: BayConfig[];
  door_held_s: number;
  heartbeat_s: number;
  pulse_ms: number;
}
export interface BayConfig {
  /**
   * The door's number, from 1.
   */
  bay: number;
  label: string;
  charging: boolean;
  has_presence_sensor: boolean;
}
/**
 * Retained, to the device: the firmware it is to run. Checked before anything is fetched, installed only with all doors closed.
 */
export interface FirmwareMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  version: string;
  url: string;
  sha256: string;
  /**
   * ES256 by the release key (base64url of r and s), over the version, a line feed and the sha256 in hex: which image a version is.
   */
  signature: string;
}
export interface FirmwareStatusMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  version: string;
  status: "downloading" | "verified" | "installing" | "installed" | "refused" | "failed" | "rolled_back";
  /**
   * `signature`, `sha256`, `image`, `download`, `door_open` (it waits until all are closed), `not_healthy`, or null.
   */
  detail: string | null;
  /**
   * ISO 8601, UTC, milliseconds.
   */
  at: string;
}
/**
 * QoS 0: alive, and what the bays measure.
 */
export interface HeartbeatMessage {
  /**
   * Version of the contract.
   */
  v: 1;
  /**
   * ISO 8601, UTC, milliseconds.
   */
  at: string;
  uptime_s: number;
  /**
   * @maxItems 999
   */
  bays: BayReading[];
}
export interface BayReading {
  /**
   * The door's number, from 1.
   */
  bay: number;
  charge_percent: number | null;
  temperature_c: number | null;
  /**
   * LAN link of the bay; null where there is none.
   */
  link: "up" | "down" | null;
}
