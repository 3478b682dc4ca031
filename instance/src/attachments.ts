import { createHash } from 'node:crypto';
import type { Kernel, Row, Store, Transaction, WriteOutcome } from './kernel.ts';

/** Bytes of one `sys_attachment_doc`, whose `data` is base64. */
const CHUNK_BYTES = 734_003;

export interface AttachmentTarget {
  readonly table: string;
  readonly tableId: string;
  readonly fileName: string;
  readonly contentType: string;
}

/** Stores a file with its record, unless a rule refuses the record. */
export function writeAttachment(
  { records, store }: Kernel,
  tx: Transaction,
  target: AttachmentTarget,
  content: Buffer,
): WriteOutcome {
  const outcome = records.insert(tx, 'sys_attachment', {
    table_name: target.table,
    table_sys_id: target.tableId,
    file_name: target.fileName,
    content_type: target.contentType,
    size_bytes: String(content.length),
    hash: createHash('sha256').update(content).digest('hex'),
    state: 'available',
  });
  if (!outcome.ok) return outcome;
  const id = outcome.row['sys_id'] ?? '';
  for (let position = 0; position * CHUNK_BYTES < content.length; position += 1) {
    const chunk = content.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES);
    store.insert(
      'sys_attachment_doc',
      { sys_attachment: id, position: String(position), length: String(chunk.length), data: chunk.toString('base64') },
      tx.user.userName,
    );
  }
  return outcome;
}

const chunks = (store: Store, id: string) =>
  store.query({ table: 'sys_attachment_doc', query: `sys_attachment=${id}^ORDERBYposition` });

export function readAttachment(store: Store, row: Row): Buffer {
  return Buffer.concat(chunks(store, row['sys_id'] ?? '').map((chunk) => Buffer.from(chunk['data'] ?? '', 'base64')));
}

/** Deletes a file with its record, unless a rule refuses that. */
export function deleteAttachment({ records, store }: Kernel, tx: Transaction, row: Row): WriteOutcome {
  const outcome = records.delete(tx, 'sys_attachment', row['sys_id'] ?? '');
  if (outcome.ok)
    for (const chunk of chunks(store, row['sys_id'] ?? '')) store.delete('sys_attachment_doc', chunk['sys_id'] ?? '');
  return outcome;
}
