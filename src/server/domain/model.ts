/** The domain's things as plain data. Ids are sys_ids, `''` where a reference is empty; times are milliseconds, UTC. */
export type Kind = 'loan' | 'repair' | 'deployment' | 'replacement' | 'charging' | 'stocking';
export type Stage =
  'requested' | 'waiting' | 'booked' | 'reserved' | 'active' | 'overdue' | 'completed' | 'cancelled' | 'expired';
/** Why a device is replaced; `''` where none is. */
export type ReplacementReason = '' | 'refresh' | 'broken' | 'lost' | 'stolen';
/** What a person says is wrong, in a few touches. */
export type Symptom = 'no_start' | 'screen' | 'keyboard' | 'battery' | 'network' | 'damage' | 'other';
export type HandoverState = 'planned' | 'authorised' | 'opened' | 'verified' | 'committed' | 'exited';
export type CommandState =
  'queued' | 'claimed' | 'sent' | 'accepted' | 'done' | 'failed' | 'rejected' | 'expired' | 'unknown';
export type Direction = 'collect' | 'deposit';
export type Exit =
  'empty' | 'wrong_item' | 'does_not_fit' | 'not_done' | 'door_stuck' | 'damaged' | 'expired' | 'cancelled';
export type Door = 'closed' | 'open' | 'unknown';
export type Presence = 'empty' | 'occupied' | 'unknown';
export type Confidence = 'certain' | 'likely' | 'doubtful';
export type BayState = 'in_service' | 'blocked' | 'out_of_service';
export type Method = 'badge' | 'pin' | 'qr' | 'sso' | 'remote' | 'key' | 'none';

/** Who decided on a handover or a door: a connector, while ServiceNow was away. */
export type Decider = 'servicenow' | 'connector';

export interface Size {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly depthMm: number;
}

/** The last event that was applied for a locker. */
export interface Mark {
  readonly boot: string;
  readonly sequence: number;
  readonly eventId: string;
}

export interface Locker {
  readonly id: string;
  readonly name: string;
  readonly controllerId: string;
  readonly siteId: string;
  readonly stockroomId: string;
  readonly supportGroupId: string;
  readonly state: string;
  readonly lastSeen: number | null;
  readonly applied: Mark;
  readonly trailLength: number;
  readonly trailHead: string;
}

export interface Bay {
  readonly id: string;
  readonly lockerId: string;
  readonly number: number;
  readonly label: string;
  readonly size: Size;
  readonly doorHeightMm: number;
  readonly hasPresenceSensor: boolean;
  readonly charging: boolean;
  /** Has a network: devices are prepared there. */
  readonly lan: boolean;
  readonly state: BayState;
  readonly door: Door;
  readonly presence: Presence;
  readonly chargePercent: number | null;
  readonly assetId: string;
  readonly confidence: Confidence;
}

export interface Device {
  readonly id: string;
  readonly name: string;
  readonly tag: string;
  readonly modelCategoryId: string;
  readonly installStatus: string;
  readonly substatus: string;
  /** Null when the model has no dimensions. */
  readonly size: Size | null;
}

export interface Policy {
  readonly id: string;
  readonly kind: Kind;
  readonly order: number;
  /** `''`: everybody. */
  readonly userCriteriaId: string;
  /** `''`: everywhere. */
  readonly siteId: string;
  /** `''`: any. */
  readonly modelCategoryId: string;
  readonly maxDurationMs: number;
  readonly defaultDurationMs: number;
  /** 0: no limit. */
  readonly maxRunning: number;
  readonly collectWindowMs: number;
  readonly returnGraceMs: number;
  readonly reminderBeforeMs: number;
  readonly minChargePercent: number;
  readonly walkUp: boolean;
  readonly needsApproval: boolean;
  readonly needsReadiness: boolean;
  readonly bookAheadDays: number;
  readonly waitlistHoldMs: number;
  readonly maxExtensions: number;
  /** `''`: around the clock. */
  readonly scheduleId: string;
  /** 0: borrowing never pauses. */
  readonly strikesAllowed: number;
  readonly strikeDays: number;
  readonly pauseDays: number;
  readonly inspectReturns: boolean;
  /** `''`: the locker's support group. */
  readonly assignmentGroupId: string;
  readonly spareAllowed: boolean;
  readonly unrepairable: 'order_new' | 'keep_spare';
  readonly secondWindow: boolean;
  /** How long a locker may serve it without ServiceNow; 0: not at all. */
  readonly offlineMs: number;
}

export interface Assignment {
  readonly id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly personId: string;
  readonly policyId: string;
  readonly modelCategoryId: string;
  readonly assetId: string;
  readonly liveAsset: string;
  /** What the person hands in for it. */
  readonly oldAssetId: string;
  readonly liveOldAsset: string;
  readonly reason: ReplacementReason;
  readonly symptom: Symptom | '';
  readonly incidentId: string;
  /** Of a spare: the repair that it bridges (`task.parent`). */
  readonly parentId: string;
  readonly lockerId: string;
  readonly siteId: string;
  readonly reachNeeded: boolean;
  readonly requestItemId: string;
  readonly wantedFrom: number | null;
  readonly startsAt: number | null;
  readonly dueAt: number | null;
  /** Due date and grace. */
  readonly overdueAt: number | null;
  readonly collectUntil: number | null;
  readonly loanDurationMs: number;
  readonly extensions: number;
  readonly outcome: string;
}

export interface Handover {
  readonly id: string;
  readonly number: string;
  readonly assignmentId: string;
  readonly step: number;
  readonly direction: Direction;
  readonly actorKind: 'employee' | 'agent';
  readonly personId: string;
  readonly assetId: string;
  readonly lockerId: string;
  readonly bayId: string;
  readonly liveBay: string;
  readonly state: HandoverState;
  readonly exit: Exit | '';
  readonly windowStart: number | null;
  readonly windowEnd: number | null;
  readonly authorisedAt: number | null;
  /** When it was decided on, one way or the other. */
  readonly verifiedAt: number | null;
  readonly committedAt: number | null;
  readonly sessionId: string;
  readonly codeHash: string;
  readonly codeOfflineHash: string;
}

export interface Command {
  readonly id: string;
  readonly handoverId: string;
  readonly lockerId: string;
  readonly bayId: string;
  readonly state: CommandState;
  readonly expiresAt: number;
  readonly claimedBy: string;
  readonly claimedUntil: number | null;
}
