import type { Transaction } from '../../kernel.ts';
import { engineOf, GlideObject, guarded } from '../engine.ts';
import { hasAnyRole } from '../users.ts';
import { toText } from './values.ts';

/** Client data lives as long as the transaction: the instance keeps no session across requests for scripts. */
const clientData = new WeakMap<Transaction, Map<string, string>>();

/** `gs.getSession()`. */
export class GlideSession extends GlideObject {
  static readonly glideName = 'GlideSession';
  isInteractive(): boolean {
    return engineOf(this).tx.interactive;
  }
  isLoggedIn(): boolean {
    return engineOf(this).tx.user.userName !== 'guest';
  }
  isImpersonating(): boolean {
    return false;
  }
  hasRole(roles: unknown): boolean {
    return hasAnyRole(engineOf(this).tx.user, toText(roles));
  }
  getRoles(): string {
    return [...engineOf(this).tx.user.roles].join(',');
  }
  getLanguage(): string {
    return engineOf(this).tx.user.language;
  }
  getTimeZoneName(): string {
    return engineOf(this).tx.user.timeZone;
  }
  getSessionID(): string {
    return engineOf(this).tx.id;
  }
  getUserName(): string {
    return engineOf(this).tx.user.userName;
  }
  putClientData(name: unknown, value: unknown): void {
    const { tx } = engineOf(this);
    const data = clientData.get(tx) ?? new Map<string, string>();
    clientData.set(tx, data.set(toText(name), toText(value)));
  }
  getClientData(name: unknown): string | null {
    return clientData.get(engineOf(this).tx)?.get(toText(name)) ?? null;
  }
  clearClientData(name: unknown): void {
    clientData.get(engineOf(this).tx)?.delete(toText(name));
  }
}
guarded(GlideSession);
