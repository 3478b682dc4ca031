/** Shapes of the console's REST API; the contract is `docs/api.md`. */
export interface Bay {
  readonly bay_id: string;
  readonly number: number;
  readonly label: string;
  readonly grid: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly state: 'in_service' | 'blocked' | 'out_of_service';
  readonly door: 'open' | 'closed' | 'unknown';
  readonly presence: 'empty' | 'occupied' | 'unknown';
  readonly confidence: 'certain' | 'likely' | 'doubtful';
  readonly charge_percent: number | null;
  readonly asset: {
    readonly asset_id: string;
    readonly name: string;
    readonly asset_tag: string;
    /** What imaging or management has said; null: nothing. */
    readonly readiness: 'ready' | 'not_ready' | null;
    /** It came back and is lent to nobody until an agent has looked at it. */
    readonly to_inspect: boolean;
  } | null;
  readonly handover: {
    readonly number: string;
    readonly direction: 'collect' | 'deposit';
    readonly actor: 'employee' | 'agent';
    /** Empty: any agent. */
    readonly person: string;
    readonly until: string | null;
    readonly state: string;
  } | null;
}

export interface Locker {
  readonly locker_id: string;
  readonly name: string;
  readonly controller_id: string;
  readonly make: string;
  readonly state: string;
  readonly online: boolean;
  readonly last_seen: string | null;
  readonly connector: string | null;
  readonly bays: readonly Bay[];
}

/** An arrangement with a person; most are loans. */
export interface Loan {
  readonly assignment_id: string;
  readonly number: string;
  readonly kind: string;
  readonly person: string;
  readonly item: string;
  readonly asset_tag: string;
  readonly stage: string;
  readonly due_at: string | null;
  readonly locker: string;
}

/** What waits for any agent. */
export interface Duty {
  readonly handover_id: string;
  /** Of the arrangement that it is part of. */
  readonly number: string;
  readonly kind: string;
  readonly duty: 'collect' | 'stage' | 'bring_back';
  /** Empty: any of its kind. */
  readonly item: string;
  readonly asset_tag: string;
  readonly person: string;
  /** Null: at any locker. */
  readonly locker_id: string | null;
  readonly locker: string;
  readonly bay_id: string | null;
  readonly bay: string;
  readonly since: string;
}

export interface Discrepancy {
  readonly discrepancy_id: string;
  readonly number: string;
  readonly kind: string;
  readonly locker: string;
  readonly bay: string;
  readonly details: string;
  readonly opened_at: string;
}

export interface Overview {
  readonly sites: readonly { readonly site_id: string; readonly name: string; readonly lockers: readonly Locker[] }[];
  readonly loans: readonly Loan[];
  readonly duties: readonly Duty[];
  readonly discrepancies: readonly Discrepancy[];
  readonly as_of: string;
}

export interface CommandState {
  readonly command_id: string;
  readonly state: 'queued' | 'claimed' | 'sent' | 'accepted' | 'done' | 'failed' | 'rejected' | 'expired' | 'unknown';
  readonly detail: string | null;
}

/** What a person may do at a locker, and why not. */
export interface Explanations {
  readonly person: { readonly name: string; readonly active: boolean };
  readonly locker: { readonly name: string; readonly site: string; readonly state: string };
  readonly answers: readonly Explanation[];
}

export interface Explanation {
  readonly kind: string;
  /** Null: any kind of device that no policy names. */
  readonly category: string | null;
  readonly answer: 'at_kiosk' | 'by_request' | 'by_it' | 'no' | 'not_now';
  readonly reason: string | null;
  readonly text: string;
  readonly policy: { readonly policy_id: string; readonly name: string; readonly order: number } | null;
}
