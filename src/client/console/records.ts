/** Address of one record's form. */
export const recordLink = (table: string, sysId: string): string =>
  `/${table}.do?${new URLSearchParams({ sys_id: sysId }).toString()}`;

/** Address of a list of records. */
export const recordsLink = (table: string, query: string): string =>
  `/${table}_list.do?${new URLSearchParams({ sysparm_query: query }).toString()}`;
