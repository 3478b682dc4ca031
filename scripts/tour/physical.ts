import axios from 'axios';

export interface PhysicalBay {
  readonly number: number;
  readonly label: string;
  readonly door: 'open' | 'closed';
  readonly presence: 'empty' | 'occupied' | 'unknown';
  readonly content: { readonly asset_tag: string; readonly name: string; readonly charge_percent: number } | null;
}

interface PhysicalLocker {
  readonly controller_id: string;
  readonly backlog: number;
  readonly bays: PhysicalBay[];
}

/** The first three are of one bay. */
export type PhysicalFault = 'door_stuck' | 'contact_stuck_open' | 'presence_lies' | 'power_cut' | 'network_lost';

/** The physical side of the simulated lockers: what a pair of hands can do, and what really lies where. */
export interface Physical {
  bays(controllerId: string): Promise<PhysicalBay[]>;
  /** Messages that a controller has not got rid of yet. */
  backlog(controllerId: string): Promise<number>;
  take(controllerId: string, bay: number): Promise<string>;
  put(controllerId: string, bay: number, assetTag: string): Promise<void>;
  closeDoor(controllerId: string, bay: number): Promise<void>;
  /** Opens it without the controller, as with a crowbar. */
  forceDoor(controllerId: string, bay: number): Promise<void>;
  setFault(controllerId: string, fault: PhysicalFault, on: boolean, bay?: number): Promise<void>;
}

export function createPhysical(simulatorUrl: string): Physical {
  const http = axios.create({ baseURL: `${simulatorUrl}/sim/v1`, timeout: 10_000 });
  const at = (controllerId: string, bay: number): string => `/lockers/${controllerId}/bays/${bay}`;
  async function locker(controllerId: string): Promise<PhysicalLocker> {
    const { data } = await http.get<{ lockers: PhysicalLocker[] }>('/lockers');
    const found = data.lockers.find((candidate) => candidate.controller_id === controllerId);
    if (!found) throw new Error(`The simulator has no locker ${controllerId}.`);
    return found;
  }
  return {
    bays: async (controllerId) => (await locker(controllerId)).bays,
    backlog: async (controllerId) => (await locker(controllerId)).backlog,
    async take(controllerId, bay) {
      const { data } = await http.post<{ asset_tag: string }>(`${at(controllerId, bay)}/take`, {});
      return data.asset_tag;
    },
    async put(controllerId, bay, assetTag) {
      await http.post(`${at(controllerId, bay)}/put`, { asset_tag: assetTag });
    },
    async closeDoor(controllerId, bay) {
      await http.post(`${at(controllerId, bay)}/door`, { door: 'closed' });
    },
    async forceDoor(controllerId, bay) {
      await http.post(`${at(controllerId, bay)}/door`, { door: 'open' });
    },
    async setFault(controllerId, fault, on, bay) {
      const place = bay === undefined ? {} : { bay_number: bay };
      await http.post(`/lockers/${controllerId}/faults`, { fault, on, ...place });
    },
  };
}
