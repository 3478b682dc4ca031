import { Record } from '@servicenow/sdk/core';
import { company, itDepartment, madrid, montreal } from './places.now';

// No passwords here: whoever runs the demonstration sets them.

export const inesOrtega = Record({
  $id: Now.ID['demo_user_ines_ortega'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'ines.ortega',
    first_name: 'Inés',
    last_name: 'Ortega',
    name: 'Inés Ortega',
    email: 'ines.ortega@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'es',
    time_zone: 'Europe/Madrid',
    title: 'Head of workplace IT',
    company: company,
    department: itDepartment,
    location: madrid,
  },
});

export const owenClarke = Record({
  $id: Now.ID['demo_user_owen_clarke'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'owen.clarke',
    first_name: 'Owen',
    last_name: 'Clarke',
    name: 'Owen Clarke',
    email: 'owen.clarke@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'en',
    time_zone: 'America/Toronto',
    title: 'Workplace agent',
    company: company,
    department: itDepartment,
    location: montreal,
    manager: inesOrtega,
  },
});

export const sofiaBlanc = Record({
  $id: Now.ID['demo_user_sofia_blanc'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'sofia.blanc',
    first_name: 'Sofia',
    last_name: 'Blanc',
    name: 'Sofia Blanc',
    email: 'sofia.blanc@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'fr',
    time_zone: 'America/Toronto',
    title: 'Internal auditor',
    company: company,
    department: itDepartment,
    location: montreal,
    manager: inesOrtega,
  },
});

/** What the connector signs in as. */
export const lockerConnector = Record({
  $id: Now.ID['demo_user_connector'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'locker.connector',
    first_name: 'Locker',
    last_name: 'Connector',
    name: 'Locker Connector',
    active: true,
    locked_out: false,
    notification: 1,
    web_service_access_only: true,
    time_zone: 'UTC',
    company: company,
  },
});
