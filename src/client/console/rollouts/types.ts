/** Shapes of `console/rollouts…`; the contract is `docs/api.md`. */
export const lineStates = [
  'proposed',
  'invalid',
  'planned',
  'staged',
  'collected',
  'not_collected',
  'returned_to_stock',
  'cancelled',
] as const;
export type LineState = (typeof lineStates)[number];
export type Counts = Readonly<Record<LineState, number>>;

export interface Rollout {
  readonly rollout_id: string;
  readonly number: string;
  readonly name: string;
  readonly kind: 'deployment' | 'replacement';
  readonly state: 'draft' | 'planned' | 'running' | 'closed';
  readonly starts_on: string;
  readonly ends_on: string;
  readonly site: string;
  readonly category: string;
  readonly counts: Counts;
}

export interface Line {
  readonly line_id: string;
  readonly line: number;
  readonly person: string;
  readonly user_name: string;
  readonly item: string;
  readonly asset_tag: string;
  readonly replaces: string;
  readonly kit: string;
  readonly locker: string;
  readonly day: string;
  readonly state: LineState;
  readonly collect_until: string | null;
  readonly assignment_id: string | null;
  readonly number: string;
  readonly problem: string;
}

export interface RolloutWithLines extends Rollout {
  readonly lines: readonly Line[];
}

export interface Problem {
  readonly code: string;
  readonly message: string;
}

export interface PreviewLine {
  readonly line: number;
  readonly written: string;
  readonly person: string;
  readonly asset_tag: string;
  readonly replaces: string;
  readonly kit: string;
  readonly day: string;
  readonly problems: readonly Problem[];
}

export interface Person {
  readonly person_id: string;
  readonly name: string;
  readonly user_name: string;
  readonly email: string;
}

export interface Preview {
  readonly problem: (Problem & { readonly line: number }) | null;
  readonly columns_ignored: readonly string[];
  readonly good: number;
  readonly bad: number;
  readonly lines: readonly PreviewLine[];
}

export interface Plan {
  readonly load: readonly {
    readonly locker: string;
    readonly day: string;
    readonly bays: number;
    readonly used: number;
  }[];
  readonly placed: readonly {
    readonly line_id: string;
    readonly line: number;
    readonly person: string;
    readonly locker: string;
    readonly day: string;
  }[];
  readonly unplaced: readonly {
    readonly line_id: string;
    readonly line: number;
    readonly person: string;
    readonly reason: string;
    readonly message: string;
  }[];
}
