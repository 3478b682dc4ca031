import { useEffect, useState } from 'react';

/** The simulator's API (docs/kiosk-api.md). */
export type BayFault = 'door_stuck' | 'contact_stuck_open' | 'presence_lies';
export type LockerFault = 'power_cut' | 'network_lost';

export interface Thing {
  asset_tag: string;
  name: string;
  charge_percent: number | null;
}
export interface Bay {
  number: number;
  label: string;
  door: 'open' | 'closed';
  contact: 'open' | 'closed';
  presence: 'empty' | 'occupied' | 'unknown';
  content: Thing | null;
  faults: BayFault[];
}
export interface Locker {
  controller_id: string;
  name: string;
  online: boolean;
  backlog: number;
  faults: LockerFault[];
  bays: Bay[];
}
export interface World {
  lockers: Locker[];
  hand: Thing[];
}
export interface Person {
  name: string;
  role?: string | null;
  badge?: string | null;
  pin?: string | null;
  /** What they bring along, as long as it lies nowhere else. */
  devices?: { asset_tag: string; name: string; charge_percent?: number | null }[] | null;
}

/** What somebody can put in: what was taken out before, and of their own what lies in no bay. */
export function carriedBy(person: Person | null, { hand, lockers }: World): Thing[] {
  const placed = new Set([
    ...hand.map(({ asset_tag }) => asset_tag),
    ...lockers.flatMap(({ bays }) => bays.map(({ content }) => content?.asset_tag)),
  ]);
  const own = (person?.devices ?? []).filter(({ asset_tag }) => !placed.has(asset_tag));
  return [...own.map((device) => ({ ...device, charge_percent: device.charge_percent ?? null })), ...hand];
}

const RECONNECT_MS = 1_000;

/** The physical world, live. Null until it is known, and while the simulator is away. */
export function useWorld(): World | null {
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    let socket: WebSocket;
    let timer: ReturnType<typeof setTimeout>;
    function connect() {
      socket = new WebSocket(`${location.origin.replace('http', 'ws')}/sim/v1/live`);
      socket.onmessage = ({ data }) => setWorld(JSON.parse(String(data)) as World);
      socket.onclose = () => {
        setWorld(null);
        timer = setTimeout(connect, RECONNECT_MS);
      };
    }
    connect();
    return () => {
      clearTimeout(timer);
      socket.onclose = null;
      socket.close();
    };
  }, []);
  return world;
}

export function usePeople(): Person[] {
  const [people, setPeople] = useState<Person[]>([]);
  useEffect(() => {
    void fetch('/sim/v1/people')
      .then((response) => response.json())
      .then((body: { people: Person[] }) => setPeople(body.people));
  }, []);
  return people;
}

/** Does something at a locker. @throws with the simulator's message when the physical world says no */
export async function act(controller_id: string, path: string, body: object = {}): Promise<void> {
  const response = await fetch(`/sim/v1/lockers/${controller_id}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(((await response.json()) as { error: { message: string } }).error.message);
}
