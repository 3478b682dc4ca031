import { Test } from '@servicenow/sdk/core';
import { agent } from '../roles.now';

export const agentTest = Test(
  {
    $id: Now.ID['atf_agent'],
    name: 'Smart Lockers: role agent',
    description:
      'As a user whose only role is x_smart_lockers.agent: creates and changes an assignment of somebody else, records a discrepancy and reads a policy; is refused to change or create policies and bays, which are the admin’s, and to write handovers and access events.',
    failOnServerError: true,
  },
  (atf) => {
    const technician = atf.server.createUser({
      $id: Now.ID['atf_agent_technician'],
      firstName: 'Locker',
      lastName: 'Test technician',
      roles: [agent],
      impersonate: false,
    });

    const person = atf.server.createUser({
      $id: Now.ID['atf_agent_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [],
      impersonate: false,
    });

    const policy = atf.server.recordInsert({
      $id: Now.ID['atf_agent_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: { name: 'Locker test', kind: 'loan', active: false },
      enforceSecurity: false,
    });

    atf.server.impersonate({ $id: Now.ID['atf_agent_be_technician'], user: technician.user });

    const assignment = atf.server.recordInsert({
      $id: Now.ID['atf_agent_assignment'],
      table: 'x_smart_lockers_assignment',
      fieldValues: { kind: 'repair', stage: 'completed', requested_for: person.user, short_description: 'Locker test' },
    });

    atf.server.recordUpdate({
      $id: Now.ID['atf_agent_assignment_change'],
      table: 'x_smart_lockers_assignment',
      recordId: assignment.record_id,
      fieldValues: { short_description: 'Locker test, changed' },
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_agent_discrepancy'],
      table: 'x_smart_lockers_discrepancy',
      fieldValues: { kind: 'sensor', details: 'Locker test' },
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_agent_policy_seen'],
      table: 'x_smart_lockers_policy',
      fieldValues: `sys_id=${policy.record_id}`,
      enforceSecurity: true,
    });

    atf.server.recordUpdate({
      $id: Now.ID['atf_agent_policy_change'],
      table: 'x_smart_lockers_policy',
      recordId: policy.record_id,
      fieldValues: { max_running: 3 },
      assert: 'record_not_updated',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_agent_policy_create'],
      table: 'x_smart_lockers_policy',
      fieldValues: { name: 'Locker test', kind: 'loan', active: false },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_agent_bay'],
      table: 'x_smart_lockers_bay',
      fieldValues: { number: 1, label: '1' },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_agent_handover'],
      table: 'x_smart_lockers_handover',
      fieldValues: { direction: 'collect', state: 'planned' },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_agent_access_event'],
      table: 'x_smart_lockers_access_event',
      fieldValues: { type: 'refused', position: 1 },
      assert: 'record_not_inserted',
    });
  },
);
