import { columns, type TableSeed } from '../table-seed.ts';

/** What other scopes may do. */
export const ALL = ['create', 'read', 'update', 'delete'];
export const READ_WRITE = ['create', 'read', 'update'];

type Options = Omit<TableSeed, 'name' | 'columns'>;

export const table = (name: string, notation: string, options: Options = {}): TableSeed => ({
  name,
  columns: columns(notation),
  ...options,
});

/** A table of application files: extends sys_metadata. */
export const applicationFile = (name: string, notation: string, options: Options = {}): TableSeed =>
  table(name, notation, { parent: 'sys_metadata', ...options });
