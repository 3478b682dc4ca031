import { Record } from '@servicenow/sdk/core';

export const company = Record({
  $id: Now.ID['demo_company'],
  $meta: { installMethod: 'demo' },
  table: 'core_company',
  data: { name: 'Aldaria', customer: false, vendor: false, manufacturer: false, city: 'Madrid', country: 'Spain' },
});

export const madrid = Record({
  $id: Now.ID['demo_site_madrid'],
  $meta: { installMethod: 'demo' },
  table: 'cmn_location',
  data: {
    name: 'Madrid, Castellana 100',
    full_name: 'Madrid, Castellana 100',
    street: 'Paseo de la Castellana 100',
    city: 'Madrid',
    country: 'Spain',
    time_zone: 'Europe/Madrid',
    company: company,
  },
});

export const montreal = Record({
  $id: Now.ID['demo_site_montreal'],
  $meta: { installMethod: 'demo' },
  table: 'cmn_location',
  data: {
    name: 'Montréal, Sherbrooke 1200',
    full_name: 'Montréal, Sherbrooke 1200',
    street: 'Rue Sherbrooke Ouest 1200',
    city: 'Montréal',
    country: 'Canada',
    time_zone: 'America/Toronto',
    company: company,
  },
});

export const itDepartment = Record({
  $id: Now.ID['demo_department_it'],
  $meta: { installMethod: 'demo' },
  table: 'cmn_department',
  data: { name: 'Workplace IT', company: company },
});

export const finance = Record({
  $id: Now.ID['demo_department_finance'],
  $meta: { installMethod: 'demo' },
  table: 'cmn_department',
  data: { name: 'Finance', company: company },
});

export const sales = Record({
  $id: Now.ID['demo_department_sales'],
  $meta: { installMethod: 'demo' },
  table: 'cmn_department',
  data: { name: 'Sales', company: company },
});

export const design = Record({
  $id: Now.ID['demo_department_design'],
  $meta: { installMethod: 'demo' },
  table: 'cmn_department',
  data: { name: 'Design', company: company },
});

export const supportMadrid = Record({
  $id: Now.ID['demo_group_madrid'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_group',
  data: {
    name: 'Locker support Madrid',
    description: 'Looks after the lockers in Madrid.',
    active: true,
    email: 'lockers.madrid@aldaria.example',
  },
});

export const supportMontreal = Record({
  $id: Now.ID['demo_group_montreal'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_group',
  data: {
    name: 'Locker support Montréal',
    description: 'Looks after the lockers in Montréal.',
    active: true,
    email: 'lockers.montreal@aldaria.example',
  },
});
