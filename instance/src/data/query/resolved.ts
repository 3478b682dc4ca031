/** A query whose fields, types, dates and scripts are settled: what SQL and memory both run. */
import type { Column } from '../../kernel.ts';
import type { Path } from './path.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Test =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'empty'; readonly field: Path; readonly negated: boolean }
  /** Negated it holds for empty fields too, as on the platform. `''` among the values stands for empty. */
  | { readonly kind: 'oneOf'; readonly field: Path; readonly values: readonly string[]; readonly negated: boolean }
  | { readonly kind: 'order'; readonly field: Path; readonly comparison: Comparison; readonly value: string }
  | {
      readonly kind: 'range';
      readonly field: Path;
      readonly from: string;
      readonly to: string;
      readonly negated: boolean;
    }
  | {
      readonly kind: 'pattern';
      readonly field: Path;
      readonly shape: 'starts' | 'ends' | 'contains';
      readonly text: string;
      readonly negated: boolean;
    }
  /** Two fields of the row; `unit` compares dates by that part only. */
  | {
      readonly kind: 'fields';
      readonly left: Path;
      readonly right: Path;
      readonly comparison: Comparison;
      readonly unit: string | null;
    }
  /** `left` against `right` moved by seconds. */
  | {
      readonly kind: 'distance';
      readonly left: Path;
      readonly right: Path;
      readonly comparison: Comparison;
      readonly shift_seconds: number;
    }
  | {
      readonly kind: 'datePart';
      readonly field: Path;
      readonly part: DatePart;
      readonly comparison: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'word'; readonly columns: readonly Column[]; readonly word: string }
  | {
      readonly kind: 'related';
      readonly field: Path;
      readonly table: string;
      readonly column: Column;
      readonly comparison: Comparison;
      readonly count: number;
      readonly query: ResolvedQuery;
    }
  | { readonly kind: 'changed'; readonly field: Path; readonly from: string | null; readonly to: string | null };

/** Part of a date in UTC: day of week 1 (Sunday) to 7, month 1 to 12, quarter 1 to 4, the rest as written. */
export type DatePart = 'dayofweek' | 'month' | 'quarter' | 'year' | 'week' | 'hour';

export interface ResolvedQuery {
  /** Any alternative, all of its clauses, any test of each. No alternative at all is every row. */
  readonly alternatives: readonly (readonly (readonly Test[])[])[];
  readonly orderBy: readonly { readonly field: Path; readonly descending: boolean }[];
}
