import { GlideRecord, GlideSysAttachment } from '@servicenow/glide';

export interface File {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** Names of what is attached to a record. */
export function attachedNames(table: string, id: string): string[] {
  const files = new GlideSysAttachment().getAttachments(table, id);
  const names: string[] = [];
  while (files.next()) names.push(String(files.getValue('file_name')));
  return names;
}

/** @returns false when the record is gone, or a rule has refused the file */
export function attach(table: string, id: string, { name, type, base64 }: File): boolean {
  const record = new GlideRecord(table);
  return record.get(id) && Boolean(new GlideSysAttachment().writeBase64(record, name, type, base64));
}
