/** What a platform table is before it is dictionary rows. */
export interface ColumnSeed {
  readonly name: string;
  readonly type: string;
  readonly label?: string;
  readonly reference?: string;
  readonly maxLength?: number;
  readonly defaultValue?: string;
  readonly mandatory?: boolean;
  readonly readOnly?: boolean;
  readonly unique?: boolean;
  /** 1 dropdown with none, 2 suggestion, 3 dropdown without none. */
  readonly choice?: number;
  /** value, label, sequence */
  readonly choices?: readonly (readonly [string, string, number])[];
}

export interface TableSeed {
  readonly name: string;
  readonly label?: string;
  readonly parent?: string;
  readonly display?: string;
  /** What other scopes may do. */
  readonly actions?: readonly string[];
  readonly number?: { readonly prefix?: string; readonly number?: number };
  readonly columns: readonly ColumnSeed[];
}

/** `request_item` → `Request item`. */
export function labelFromName(name: string): string {
  const words = name.replace(/^(x_[a-z0-9]+_|u_|sys_)/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const NOTATION =
  /^(?<name>\w+)(?:->(?<reference>\w+)|=>(?<list>\w+)|:(?<type>\w+)(?:\((?<length>\d+)\))?)?(?<unique>!)?(?:=(?<value>.*))?$/;

/**
 * Columns in one string, separated by blanks: `name:string(80)`, `active:boolean=true`, `user->sys_user` (reference),
 * `groups=>sys_user_group` (list), `!` after the type for unique, `=` before a default.
 */
export function columns(notation: string): ColumnSeed[] {
  if (notation.trim() === '') return [];
  return notation
    .trim()
    .split(/\s+/)
    .map((item) => {
      const parts = NOTATION.exec(item)?.groups;
      if (!parts) throw new Error(`column notation not understood: ${item}`);
      return {
        name: parts.name ?? '',
        type: parts.reference ? 'reference' : parts.list ? 'glide_list' : (parts.type ?? 'string'),
        reference: parts.reference ?? parts.list,
        maxLength: parts.length ? Number(parts.length) : undefined,
        defaultValue: parts.value,
        unique: parts.unique === '!',
      };
    });
}
