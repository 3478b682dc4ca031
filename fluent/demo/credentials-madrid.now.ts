import { Record } from '@servicenow/sdk/core';
import { inesOrtega, owenClarke, sofiaBlanc } from './people-it.now';
import { elenaRuiz, hannaKeller, martaVidal } from './people-madrid.now';

// Plain values in `new_value`: the job hashes them and empties the column.

Record({
  $id: Now.ID['demo_badge_inesOrtega'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: inesOrtega,
    kind: 'badge',
    new_value: '41-20311',
    label: 'Badge ending 11',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_inesOrtega'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: inesOrtega,
    kind: 'pin',
    new_value: '271828',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_owenClarke'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: owenClarke,
    kind: 'badge',
    new_value: '04A2B3C4',
    label: 'Badge ending C4',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_owenClarke'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: owenClarke,
    kind: 'pin',
    new_value: '369359',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_sofiaBlanc'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: sofiaBlanc,
    kind: 'badge',
    new_value: '04A3B4C5',
    label: 'Badge ending C5',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_sofiaBlanc'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: sofiaBlanc,
    kind: 'pin',
    new_value: '466890',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_martaVidal'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: martaVidal,
    kind: 'badge',
    new_value: '41-20722',
    label: 'Badge ending 22',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_martaVidal'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: martaVidal,
    kind: 'pin',
    new_value: '564421',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_elenaRuiz'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: elenaRuiz,
    kind: 'badge',
    new_value: '41-20859',
    label: 'Badge ending 59',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_elenaRuiz'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: elenaRuiz,
    kind: 'pin',
    new_value: '661952',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_badge_hannaKeller'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: hannaKeller,
    kind: 'badge',
    new_value: '41-20996',
    label: 'Badge ending 96',
    active: true,
    single_use: false,
    failures: 0,
  },
});

Record({
  $id: Now.ID['demo_pin_hannaKeller'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_credential',
  data: {
    person: hannaKeller,
    kind: 'pin',
    new_value: '759483',
    label: 'PIN of the demonstration',
    active: true,
    single_use: false,
    failures: 0,
  },
});
