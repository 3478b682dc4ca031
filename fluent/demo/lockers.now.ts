import { Record } from '@servicenow/sdk/core';
import { madrid, montreal, supportMadrid, supportMontreal } from './places.now';

export const receptionStockroom = Record({
  $id: Now.ID['demo_stockroom_reception'],
  $meta: { installMethod: 'demo' },
  table: 'alm_stockroom',
  data: { name: 'Locker Castellana reception', location: madrid, assignment_group: supportMadrid },
});

export const thirdFloorStockroom = Record({
  $id: Now.ID['demo_stockroom_third_floor'],
  $meta: { installMethod: 'demo' },
  table: 'alm_stockroom',
  data: { name: 'Locker Castellana third floor', location: madrid, assignment_group: supportMadrid },
});

export const lobbyStockroom = Record({
  $id: Now.ID['demo_stockroom_lobby'],
  $meta: { installMethod: 'demo' },
  table: 'alm_stockroom',
  data: { name: 'Locker Sherbrooke lobby', location: montreal, assignment_group: supportMontreal },
});

export const reception = Record({
  $id: Now.ID['demo_locker_reception'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_locker',
  data: {
    name: 'Castellana, reception',
    site: madrid,
    stockroom: receptionStockroom,
    controller_id: 'mad-castellana-1',
    adapter: 'native',
    make: 'Norbay',
    model: 'Tower 16',
    support_group: supportMadrid,
    environment: 'indoor',
    state: 'in_service',
    online: false,
    trail_length: 0,
    kiosk_language: 'es',
  },
});

export const thirdFloor = Record({
  $id: Now.ID['demo_locker_third_floor'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_locker',
  data: {
    name: 'Castellana, third floor',
    site: madrid,
    stockroom: thirdFloorStockroom,
    controller_id: 'mad-castellana-2',
    adapter: 'native',
    make: 'Kubik',
    model: 'Charge 8',
    support_group: supportMadrid,
    environment: 'indoor',
    state: 'in_service',
    online: false,
    trail_length: 0,
    kiosk_language: 'es',
  },
});

export const lobby = Record({
  $id: Now.ID['demo_locker_lobby'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_locker',
  data: {
    name: 'Sherbrooke, lobby',
    site: montreal,
    stockroom: lobbyStockroom,
    controller_id: 'mtl-sherbrooke-1',
    adapter: 'native',
    make: 'Boreal',
    model: 'Wall 16',
    support_group: supportMontreal,
    environment: 'sheltered',
    state: 'in_service',
    online: false,
    trail_length: 0,
    kiosk_language: 'fr',
  },
});
