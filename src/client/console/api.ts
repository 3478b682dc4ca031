import { callsTo, type Answer } from '../http';
import type { CommandState, Explanations, Overview } from './types';

export type { ApiError } from '../http';

const call = callsTo('/api/x_smart_lockers/v1/console');

/** 32 hex digits: makes a repeated request the same request. */
export function newRequestId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const readOverview = (): Promise<Answer<Overview>> => call('GET', '/overview');

export const openBay = (
  bayId: string,
  reason: string,
  requestId: string,
): Promise<Answer<{ command_id: string; expires_at: string }>> =>
  call('POST', `/bays/${bayId}/open`, { reason, request_id: requestId });

export const readCommand = (commandId: string): Promise<Answer<CommandState>> => call('GET', `/commands/${commandId}`);

export const setBayState = (
  bayId: string,
  state: 'in_service' | 'blocked' | 'out_of_service',
  reason: string,
): Promise<Answer<object>> => call('POST', `/bays/${bayId}/state`, { state, reason });

export const inspectBay = (bayId: string, passed: boolean): Promise<Answer<object>> =>
  call('POST', `/bays/${bayId}/inspection`, { passed });

export const createEnrolment = (
  lockerId: string,
  purpose: 'kiosk' | 'controller',
): Promise<Answer<{ code: string; expires_at: string }>> => call('POST', `/lockers/${lockerId}/enrolment`, { purpose });

export const verifyTrail = (
  lockerId: string,
): Promise<Answer<{ length: number; ok: boolean; broken_at: number | null }>> =>
  call('GET', `/trail/${lockerId}/verify`);

/** @param person sys_id, user name or e-mail address */
export const readExplanations = (person: string, lockerId: string): Promise<Answer<Explanations>> =>
  call('GET', `/explain?${new URLSearchParams({ person, locker: lockerId }).toString()}`);
