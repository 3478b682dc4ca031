import { cached, rowsOf } from '../cache.ts';
import type { Engine } from '../engine.ts';
import { filled } from './log.ts';

/** A message in the user's language, or else the key itself, which is the English text. */
export function messageText({ kernel, tx }: Engine, key: string, values: readonly unknown[]): string {
  const { language } = tx.user;
  const messages = cached(
    kernel,
    `messages ${language}`,
    ['sys_ui_message'],
    () =>
      new Map(
        rowsOf(kernel, 'sys_ui_message', `language=${language}`).map((row) => [row['key'] ?? '', row['message'] ?? '']),
      ),
  );
  return filled(messages.get(key) ?? key, values);
}
