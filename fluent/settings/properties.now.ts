import { Property } from '@servicenow/sdk/core';
import { admin, agent } from '../roles.now';

/** The keys are installed once, so that an upgrade never empties what the server code made at first use. */
Property({
  $id: Now.ID['property_credential_key'],
  $meta: { installMethod: 'first install' },
  name: 'x_smart_lockers.credential_key',
  type: 'password2',
  value: '',
  isPrivate: true,
  ignoreCache: true,
  roles: { read: [admin], write: [admin] },
  description:
    'Key of the keyed hash of badges, PINs and codes. Made at first use; a new one makes every credential unknown.',
});

Property({
  $id: Now.ID['property_offline_key'],
  $meta: { installMethod: 'first install' },
  name: 'x_smart_lockers.offline_key',
  type: 'password2',
  value: '',
  isPrivate: true,
  ignoreCache: true,
  roles: { read: [admin], write: [admin] },
  description:
    'Key of the hashes by which lockers know badges, PINs and codes without ServiceNow; connectors are given it. Made at first use; with a new one credentials have to be entered again to be known there.',
});

Property({
  $id: Now.ID['property_grants_seconds'],
  name: 'x_smart_lockers.grants_seconds',
  type: 'integer',
  value: '60',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How often a connector asks what its lockers may open without ServiceNow.',
});

Property({
  $id: Now.ID['property_lease_seconds'],
  name: 'x_smart_lockers.lease_seconds',
  type: 'integer',
  value: '20',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How long a connector owns a locker without renewing.',
});

Property({
  $id: Now.ID['property_command_seconds'],
  name: 'x_smart_lockers.command_seconds',
  type: 'integer',
  value: '20',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How long a command to open a door is valid.',
});

Property({
  $id: Now.ID['property_kiosk_session_seconds'],
  name: 'x_smart_lockers.kiosk_session_seconds',
  type: 'integer',
  value: '90',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How long a person stays identified at a kiosk.',
});

Property({
  $id: Now.ID['property_poll_ms'],
  name: 'x_smart_lockers.poll_ms',
  type: 'integer',
  value: '1000',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How often a connector asks for commands in operating hours.',
});

Property({
  $id: Now.ID['property_poll_ms_off_hours'],
  name: 'x_smart_lockers.poll_ms_off_hours',
  type: 'integer',
  value: '5000',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How often a connector asks for commands outside operating hours.',
});

Property({
  $id: Now.ID['property_door_held_seconds'],
  name: 'x_smart_lockers.door_held_seconds',
  type: 'integer',
  value: '60',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How long a door may stay open before it is reported.',
});

Property({
  $id: Now.ID['property_pin_failures'],
  name: 'x_smart_lockers.pin_failures',
  type: 'integer',
  value: '5',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'Wrong PINs in a row before the kiosk locks the person out.',
});

Property({
  $id: Now.ID['property_pin_lock_seconds'],
  name: 'x_smart_lockers.pin_lock_seconds',
  type: 'integer',
  value: '300',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How long such a lock-out lasts.',
});

Property({
  $id: Now.ID['property_heartbeat_seconds'],
  name: 'x_smart_lockers.heartbeat_seconds',
  type: 'integer',
  value: '10',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How often a controller says that it is there, with charge and temperature of its bays.',
});

Property({
  $id: Now.ID['property_pulse_ms'],
  name: 'x_smart_lockers.pulse_ms',
  type: 'integer',
  value: '300',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How long a controller releases the lock of a door.',
});

Property({
  $id: Now.ID['property_hot_celsius'],
  name: 'x_smart_lockers.hot_celsius',
  type: 'integer',
  value: '45',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'From this temperature on a bay is reported as too hot.',
});

Property({
  $id: Now.ID['property_offline_seconds'],
  name: 'x_smart_lockers.offline_seconds',
  type: 'integer',
  value: '180',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'A locker in service that was not heard of for so long is reported as offline.',
});

Property({
  $id: Now.ID['property_booking_lead_hours'],
  name: 'x_smart_lockers.booking_lead_hours',
  type: 'integer',
  value: '4',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'How long before its time a booked device is set aside and may be collected.',
});

Property({
  $id: Now.ID['property_security_group'],
  $meta: { installMethod: 'first install' },
  name: 'x_smart_lockers.security_group',
  type: 'string',
  value: '',
  ignoreCache: false,
  roles: { read: [agent, admin], write: [admin] },
  description: 'sys_id of the group that gets the incident of a stolen device; empty: the group of any other loss.',
});
