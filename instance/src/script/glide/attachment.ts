import { deleteAttachment, readAttachment, writeAttachment, type AttachmentTarget } from '../../attachments.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { makeRecord } from './make-record.ts';
import { asScope } from './record-state.ts';
import type { GlideRecord } from './record.ts';
import { bytesOf, GlideScriptableInputStream } from './text-reader.ts';
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
  /** @param sysId of the file */
  getContentStream(sysId: unknown): GlideScriptableInputStream {
    return new GlideScriptableInputStream(engineOf(this), content(this, toText(sysId)));
  }
  /** @returns `sys_id` of the file, null when a rule refused it */
  write(record: GlideRecord, fileName: unknown, contentType: unknown, text: unknown): string | null {
    return store(this, record, fileName, contentType, Buffer.from(toText(text), 'utf8'));
  }
  writeBase64(record: GlideRecord, fileName: unknown, contentType: unknown, base64: unknown): string | null {
    return store(this, record, fileName, contentType, Buffer.from(toText(base64), 'base64'));
  }
  writeContentStream(
    record: GlideRecord,
    fileName: unknown,
    contentType: unknown,
    stream: GlideScriptableInputStream,
  ): string | null {
    return store(this, record, fileName, contentType, bytesOf(stream));
  }
  deleteAttachment(sysId: unknown): void {
    const { kernel, tx } = engineOf(this);
    const row = kernel.store.get('sys_attachment', toText(sysId));
    if (row) asScope(tx, 'global', () => deleteAttachment(kernel, tx, row));
  }
  /** @returns `source,copy` for each file */
  copy(sourceTable: unknown, sourceId: unknown, targetTable: unknown, targetId: unknown): string[] {
    const { kernel } = engineOf(this);
    const rows = kernel.store.query({
      table: 'sys_attachment',
      query: `table_name=${toText(sourceTable)}^table_sys_id=${toText(sourceId)}`,
    });
    return rows.flatMap((row) => {
      const target = {
        table: toText(targetTable),
        tableId: toText(targetId),
        fileName: row['file_name'] ?? '',
        contentType: row['content_type'] ?? '',
      };
      const copy = attach(engineOf(this), target, readAttachment(kernel.store, row));
      return copy === null ? [] : [`${row['sys_id']},${copy}`];
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
): string | null {
  const target = {
    table: record.getRecordClassName(),
    tableId: record.getUniqueValue(),
    fileName: toText(fileName),
    contentType: toText(contentType),
  };
  return attach(engineOf(attachments), target, bytes);
}

/** The platform's own API: whoever may write the record may attach to it, in any scope. */
function attach({ kernel, tx }: Engine, target: AttachmentTarget, bytes: Buffer): string | null {
  const outcome = asScope(tx, 'global', () => writeAttachment(kernel, tx, target, bytes));
  return outcome.ok ? (outcome.row['sys_id'] ?? null) : null;
}
