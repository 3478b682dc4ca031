import { randomBytes } from 'node:crypto';
import axios from 'axios';

export interface KioskHandover {
  readonly handover_id: string;
  readonly assignment_id: string;
  readonly direction: 'collect' | 'deposit';
  readonly bay_number: number;
  readonly bay_label: string;
  readonly item: { readonly name: string; readonly asset_tag: string };
  readonly state: string;
  readonly exit: string | null;
}
export interface KioskChoice {
  readonly choice_id: string;
  readonly kind: 'collect' | 'return' | 'borrow' | 'reopen' | 'repair' | 'charge' | 'symptom';
  readonly title: string;
}
export interface KioskVisit {
  readonly session: { readonly session_id: string };
  readonly person: { readonly name: string };
  readonly view: {
    readonly kind: 'open' | 'choose' | 'nothing' | 'done';
    readonly handover?: KioskHandover;
    readonly choices?: readonly KioskChoice[];
    readonly reason?: string;
    readonly message?: string;
  };
}
export interface KioskSignIn {
  readonly signin_id: string;
  readonly user_code: string;
  readonly url_complete: string;
}
export interface KioskService {
  readonly servicenow: 'ok' | 'away';
  readonly locker: 'online' | 'offline';
}
export type Exit = 'empty' | 'wrong_item' | 'does_not_fit' | 'not_done' | 'door_stuck' | 'cancelled';

/** What a kiosk shows when it was refused. */
export class KioskRefusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly retryAfterS: number | null;
  constructor(status: number, error: { code: string; message: string; detail: { retry_after_s?: number } | null }) {
    super(error.message);
    this.code = error.code;
    this.status = status;
    this.retryAfterS = error.detail?.retry_after_s ?? null;
  }
}

/** A locker's kiosk, by the requests that its page sends; each answer is a visit. @throws KioskRefusal */
export interface Kiosk {
  badge(value: string, requestId?: string): Promise<KioskVisit>;
  pin(value: string, requestId?: string): Promise<KioskVisit>;
  /** Begins a sign-in by phone. */
  signIn(): Promise<KioskSignIn>;
  /** The visit of who has confirmed it, once somebody has. */
  poll(signIn: KioskSignIn): Promise<KioskVisit>;
  /** Picks the first offer of this kind, whose title contains `about`. */
  choose(visit: KioskVisit, kind: KioskChoice['kind'], about?: string, requestId?: string): Promise<KioskVisit>;
  exit(visit: KioskVisit, exit: Exit): Promise<KioskVisit>;
  end(visit: KioskVisit): Promise<void>;
  /** As the kiosk shows it; with the connector gone, everything is. */
  service(): Promise<KioskService>;
}

export const newRequestId = (): string => randomBytes(16).toString('hex');

export async function createKiosk(connectorUrl: string, enrolmentCode: string): Promise<Kiosk> {
  const http = axios.create({ baseURL: `${connectorUrl}/kiosk/v1`, timeout: 30_000, validateStatus: () => true });
  async function post<T>(path: string, body: object): Promise<T> {
    const { status, data } = await http.post(path, body);
    if (status !== 200) throw new KioskRefusal(status, data.error);
    return data as T;
  }
  const { kiosk_token: token } = await post<{ kiosk_token: string }>('/enrol', { code: enrolmentCode });
  http.defaults.headers.common.Authorization = `Bearer ${token}`;

  const tap = (kind: 'badge' | 'pin', value: string, requestId: string): Promise<KioskVisit> =>
    post('/tap', { request_id: requestId, kind, value });
  return {
    badge: (value, requestId = newRequestId()) => tap('badge', value, requestId),
    pin: (value, requestId = newRequestId()) => tap('pin', value, requestId),
    signIn: () => post('/signin', { request_id: newRequestId() }),
    poll: ({ signin_id }) => post('/signin/poll', { request_id: newRequestId(), signin_id }),
    choose({ session, view }, kind, about = '', requestId = newRequestId()) {
      const choice = view.choices?.find((offer) => offer.kind === kind && offer.title.includes(about));
      if (!choice) throw new Error(`The kiosk does not offer "${kind} ${about}": ${JSON.stringify(view)}`);
      const { session_id } = session;
      return post('/choose', { request_id: requestId, session_id, choice_id: choice.choice_id });
    },
    exit({ session, view }, exit) {
      const { handover_id } = openedIn({ view });
      return post('/cancel', { request_id: newRequestId(), session_id: session.session_id, handover_id, exit });
    },
    async end({ session }) {
      await post('/end', { session_id: session.session_id });
    },
    async service() {
      const answer = await http.get<{ service?: KioskService }>('/locker').catch(() => null);
      return answer?.data.service ?? { servicenow: 'away', locker: 'offline' };
    },
  };
}

/** The handover whose door a visit opens. @throws when it opens none */
export function openedIn({ view }: Pick<KioskVisit, 'view'>): KioskHandover {
  if (view.kind !== 'open' || !view.handover) throw new Error(`No door is opened: ${JSON.stringify(view)}`);
  return view.handover;
}
