/** Shapes of the portal's REST API; the contract is `docs/api.md`. */
export interface Loan {
  readonly assignment_id: string;
  readonly number: string;
  readonly kind: 'loan' | 'repair' | 'deployment' | 'replacement' | 'charging' | 'stocking';
  readonly stage:
    'requested' | 'waiting' | 'booked' | 'reserved' | 'active' | 'overdue' | 'completed' | 'cancelled' | 'expired';
  readonly outcome: string;
  readonly item: string;
  readonly asset_tag: string;
  readonly category: string;
  readonly locker: string;
  readonly ticket: string | null;
  readonly wanted_from: string | null;
  readonly collect_until: string | null;
  readonly due_at: string | null;
  /** Place in the line, from 1; null: does not wait. */
  readonly position: number | null;
  /** What could be had instead, in words; `''`: nothing. */
  readonly instead: string;
  readonly can_cancel: boolean;
  /** Until when it may be extended; null: not at all. */
  readonly extend_until: string | null;
  readonly can_report_lost: boolean;
  /** Whether a ticket about its damage takes photos. */
  readonly can_add_photo: boolean;
}

export interface Handover {
  readonly handover_id: string;
  readonly assignment_id: string;
  readonly step: number;
  readonly direction: 'collect' | 'deposit';
  readonly site: string;
  readonly locker: string;
  readonly bay_label: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Qr {
  readonly text: string;
  readonly expires_at: string;
}

export interface Devices {
  readonly loans: readonly Loan[];
  readonly handovers: readonly Handover[];
  readonly paused_until: string | null;
}
