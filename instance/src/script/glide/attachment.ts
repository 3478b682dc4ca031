import { deleteAttachment, readAttachment, writeAttachment } from '../../http/rest/attachment-store.ts';
import { engineOf, GlideObject, guarded } from '../engine.ts';
import { makeRecord } from './make-record.ts';
import { asScope } from './record-state.ts';
import type { GlideRecord } from './record.ts';
import { toText } from './values.ts';

export class GlideSysAttachment extends GlideObject {
  static readonly glideName = 'GlideSysAttachment';

  /** A queried record of the files of a record. */
  getAttachments(table: unknown, sysId: unknown): GlideRecord {
    const files = makeRecord(engineOf(this), 'sys_attachment');
    files.addQuery('table_name', table);
    files.addQuery('table_sys_id', sysId);
    files.query();
    return files;
  }
  getContent(file: GlideRecord): string {
    return content(this, file.getUniqueValue()).toString('utf8');
  }
  getContentBase64(file: GlideRecord): string {
    return content(this, file.getUniqueValue()).toString('base64');
  }
  /** @returns `sys_id` of the file */
  write(record: GlideRecord, fileName: unknown, contentType: unknown, text: unknown): string {
    return store(this, record, fileName, contentType, Buffer.from(toText(text), 'utf8'));
  }
  writeBase64(record: GlideRecord, fileName: unknown, contentType: unknown, base64: unknown): string {
    return store(this, record, fileName, contentType, Buffer.from(toText(base64), 'base64'));
  }
  deleteAttachment(sysId: unknown): void {
    const { kernel, tx } = engineOf(this);
    const row = kernel.store.get('sys_attachment', toText(sysId));
    if (row) asScope(tx, 'global', () => deleteAttachment(kernel, tx, row));
  }
  /** @returns `source,copy` for each file */
  copy(sourceTable: unknown, sourceId: unknown, targetTable: unknown, targetId: unknown): string[] {
    const { kernel, tx } = engineOf(this);
    const rows = kernel.store.query({
      table: 'sys_attachment',
      query: `table_name=${toText(sourceTable)}^table_sys_id=${toText(sourceId)}`,
    });
    return rows.map((row) => {
      const target = {
        table: toText(targetTable),
        tableId: toText(targetId),
        fileName: row['file_name'] ?? '',
        contentType: row['content_type'] ?? '',
      };
      return `${row['sys_id']},${asScope(tx, 'global', () => writeAttachment(kernel, tx, target, readAttachment(kernel.store, row)))['sys_id']}`;
    });
  }
}
guarded(GlideSysAttachment);

function content(attachments: GlideSysAttachment, id: string): Buffer {
  const { store: database } = engineOf(attachments).kernel;
  const row = database.get('sys_attachment', id);
  return row ? readAttachment(database, row) : Buffer.alloc(0);
}

function store(
  attachments: GlideSysAttachment,
  record: GlideRecord,
  fileName: unknown,
  contentType: unknown,
  bytes: Buffer,
): string {
  const { kernel, tx } = engineOf(attachments);
  const target = {
    table: record.getRecordClassName(),
    tableId: record.getUniqueValue(),
    fileName: toText(fileName),
    contentType: toText(contentType),
  };
  // The platform's own API: whoever may write the record may attach to it, in any scope.
  return asScope(tx, 'global', () => writeAttachment(kernel, tx, target, bytes))['sys_id'] ?? '';
}
