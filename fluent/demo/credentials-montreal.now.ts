import { Record } from '@servicenow/sdk/core';
import { javierSoto } from './people-madrid.now';
import { amelieRoy, graceMiller, lucTremblay, lukasBrandt, noahCarter } from './people-montreal.now';

// Plain values in `new_value`: the job hashes them and empties the column.

Record({
  $id: Now.ID['demo_badge_javierSoto'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: javierSoto,
    kind: 'badge',
    new_value: '41-21133',
    label: 'Badge ending 33',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_javierSoto'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: javierSoto,
    kind: 'pin',
    new_value: '857014',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_lukasBrandt'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: lukasBrandt,
    kind: 'badge',
    new_value: '41-21270',
    label: 'Badge ending 70',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_lukasBrandt'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: lukasBrandt,
    kind: 'pin',
    new_value: '954545',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_graceMiller'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: graceMiller,
    kind: 'badge',
    new_value: '04A9BACB',
    label: 'Badge ending CB',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_graceMiller'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: graceMiller,
    kind: 'pin',
    new_value: '052076',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_amelieRoy'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: amelieRoy,
    kind: 'badge',
    new_value: '04AABBCC',
    label: 'Badge ending CC',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_amelieRoy'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: amelieRoy,
    kind: 'pin',
    new_value: '149607',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_lucTremblay'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: lucTremblay,
    kind: 'badge',
    new_value: '04ABBCCD',
    label: 'Badge ending CD',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_lucTremblay'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: lucTremblay,
    kind: 'pin',
    new_value: '247138',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_noahCarter'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: noahCarter,
    kind: 'badge',
    new_value: '04ACBDCE',
    label: 'Badge ending CE',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_noahCarter'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: noahCarter,
    kind: 'pin',
    new_value: '344669',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});
