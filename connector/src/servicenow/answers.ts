/** The app's answers, checked where they come in. Members that only a kiosk reads pass through unread. */
import { z } from 'zod';

const id = z.string().regex(/^[0-9a-f]{32}$/);
const time = z.string().refine((value) => !Number.isNaN(Date.parse(value)), 'is not a time');
const pollMs = z.number().int().min(50).max(3_600_000);

export const Registered = z.object({ connector_id: id, lease_seconds: z.number().min(1), poll_ms: pollMs });

const Bay = z.object({
  bay_id: id,
  number: z.number().int(),
  label: z.string(),
  grid: z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() }),
  charging: z.boolean(),
  has_presence_sensor: z.boolean(),
  state: z.string(),
});

/** The last event of a controller whose effects are complete. */
const Applied = z.object({
  controller_id: z.string(),
  /** `event_id`: left out by an app of an older version. */
  applied: z.object({ boot: z.string(), sequence: z.number(), event_id: z.string().optional() }),
});
export type Applied = z.infer<typeof Applied>;

/** SHA-256 of the token of a locker's kiosk; left out by an app of an older version, null where none was enrolled with it. */
const kiosk_key_hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullish();

const Locker = Applied.extend({
  locker_id: id,
  kiosk_key_hash,
  adapter: z.string(),
  name: z.string(),
  site: z.string(),
  time_zone: z.string(),
  language: z.string(),
  lease_left_ms: z.number(),
  door_held_s: z.number().int(),
  heartbeat_s: z.number().int(),
  pulse_ms: z.number().int(),
  bays: z.array(Bay).max(999),
  /** What its controller is to run; null or left out: what it runs. */
  firmware: z.object({ version: z.string(), url: z.string(), sha256: z.string(), signature: z.string() }).nullish(),
});
export type Locker = z.infer<typeof Locker>;

/** A locker of another connector's. */
const Elsewhere = Applied.extend({ locker_id: id.optional(), kiosk_key_hash });
/** Which kiosk a locker has. */
export type LockerKiosk = Pick<z.infer<typeof Elsewhere>, 'locker_id' | 'kiosk_key_hash'>;

export const Leased = z.object({ lockers: z.array(Locker), elsewhere: z.array(Elsewhere), poll_ms: pollMs });

const Command = z.object({
  command_id: id,
  locker_id: id,
  controller_id: z.string(),
  bay_number: z.number().int().min(1),
  action: z.literal('open'),
  expires_at: time,
  handover_id: id.nullable(),
});
export type Command = z.infer<typeof Command>;

export const Claimed = z.object({ commands: z.array(Command), poll_ms: pollMs });

const fault = z.object({ code: z.string(), message: z.string() }).optional();

export const EventResults = z.object({
  results: z.array(
    z.object({ event_id: z.string(), status: z.enum(['applied', 'duplicate', 'refused', 'retry']), error: fault }),
  ),
});
export type EventResult = z.infer<typeof EventResults>['results'][number];

export const CommandResults = z.object({
  results: z.array(
    z.object({ command_id: z.string(), status: z.enum(['applied', 'duplicate', 'refused']), error: fault }),
  ),
});

export const Enrolled = z.object({ locker_id: id, controller_id: z.string() });

const Handover = z.object({ handover_id: id, state: z.string() }).passthrough();
export type Handover = z.infer<typeof Handover>;

export const Handovers = z.object({ handovers: z.array(Handover) });

export const Visit = z
  .object({
    session: z.object({ session_id: id }).passthrough(),
    view: z.object({ kind: z.string(), command: Command.optional(), handover: Handover.optional() }).passthrough(),
  })
  .passthrough();
export type Visit = z.infer<typeof Visit>;

/** Whose a grant is, and by what they are known. Hashes are ServiceNow's, Base64. */
const known = {
  person: z.object({ person_id: id, name: z.string(), language: z.string() }),
  credentials: z
    .array(z.object({ kind: z.enum(['badge', 'pin']), hash: z.string().max(100), until: time.nullable() }))
    .max(50),
};
const bays = z.array(z.number().int()).max(999);
const item = z.object({ name: z.string(), asset_tag: z.string() });

/** A handover that the connector may open while ServiceNow is away. */
const Grant = z.object({
  grant_id: id,
  handover_id: id,
  assignment_id: id,
  number: z.string(),
  kind: z.string(),
  direction: z.enum(['collect', 'deposit']),
  bay_number: z.number().int().nullable(),
  bays,
  item,
  due_at: time.nullable(),
  ...known,
  code: z.string().max(100).nullable(),
  from: time,
  until: time.nullable(),
  alone_s: z.number().min(0),
});
export type Grant = z.infer<typeof Grant>;

/** A device of their own that somebody may hand in while ServiceNow is away: what begins with it has no handover yet. */
const HandIn = z.object({
  grant_id: id,
  kind: z.enum(['repair', 'charging']),
  asset_id: id,
  item,
  bays,
  symptoms: z.array(z.string().regex(/^[a-z_]{1,40}$/)).max(50),
  ...known,
  alone_s: z.number().min(0),
});
export type HandIn = z.infer<typeof HandIn>;

const Leave = z.object({ repair: z.number().int().min(0), charging: z.number().int().min(0) });
export type Leave = z.infer<typeof Leave>;

const GrantChanges = z.object({
  locker_id: id,
  grants: z.array(Grant).max(1_000),
  /** An app of an older version lets nothing be handed in. */
  hand_ins: z.array(HandIn).max(1_000).default([]),
  gone: z.array(id).max(1_000),
  free: bays,
  /** How many free bays something that is handed in has to leave to others. */
  leave: Leave.default({ repair: 0, charging: 0 }),
});
export type GrantChanges = z.infer<typeof GrantChanges>;

export const Granted = z.object({
  key: z.string().min(1).max(200),
  next_s: z.number().min(1).max(3_600),
  lockers: z.array(GrantChanges).max(50),
});

/** A code for the kiosk's screen, which a person confirms on their phone. */
export const SignIn = z.object({
  signin_id: id,
  user_code: z.string().max(20),
  url: z.string().max(1_000),
  url_complete: z.string().max(1_000),
  expires_in_s: z.number().int().min(1).max(3_600),
  poll_s: z.number().min(1).max(60),
});

export const Extended = z.object({ expires_at: time });

export const Nothing = z.object({}).passthrough();

/** An error as the app or the platform gives it. */
export const ErrorAnswer = z.object({
  error: z.object({
    code: z.string().optional(),
    message: z.string().catch('refused'),
    detail: z.unknown().optional(),
  }),
});
