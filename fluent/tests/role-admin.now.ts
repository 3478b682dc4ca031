import { Test } from '@servicenow/sdk/core';
import { admin } from '../roles.now';

export const adminTest = Test(
  {
    $id: Now.ID['atf_admin'],
    name: 'Smart Lockers: role admin',
    description:
      'As a user whose only role is x_smart_lockers.admin: sets up, changes and removes a policy and reads an assignment; is refused to remove an assignment, and to write handovers, commands and access events, which are the server code’s alone.',
    failOnServerError: true,
  },
  (atf) => {
    const administrator = atf.server.createUser({
      $id: Now.ID['atf_admin_administrator'],
      firstName: 'Locker',
      lastName: 'Test administrator',
      roles: [admin],
      impersonate: false,
    });

    const assignment = atf.server.recordInsert({
      $id: Now.ID['atf_admin_assignment'],
      table: 'x_smart_lockers_assignment',
      fieldValues: {
        kind: 'loan',
        stage: 'completed',
        requested_for: administrator.user,
        short_description: 'Locker test',
      },
      enforceSecurity: false,
    });

    atf.server.impersonate({ $id: Now.ID['atf_admin_be_administrator'], user: administrator.user });

    const policy = atf.server.recordInsert({
      $id: Now.ID['atf_admin_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: { name: 'Locker test', kind: 'loan', active: false },
    });

    atf.server.recordUpdate({
      $id: Now.ID['atf_admin_policy_change'],
      table: 'x_smart_lockers_policy',
      recordId: policy.record_id,
      fieldValues: { max_running: 3 },
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_admin_policy_seen'],
      table: 'x_smart_lockers_policy',
      fieldValues: `sys_id=${policy.record_id}`,
      enforceSecurity: true,
    });

    atf.server.recordDelete({
      $id: Now.ID['atf_admin_policy_delete'],
      table: 'x_smart_lockers_policy',
      recordId: policy.record_id,
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_admin_assignment_seen'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `sys_id=${assignment.record_id}`,
      enforceSecurity: true,
    });

    atf.server.recordDelete({
      $id: Now.ID['atf_admin_assignment_delete'],
      table: 'x_smart_lockers_assignment',
      recordId: assignment.record_id,
      assert: 'record_not_deleted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_admin_handover'],
      table: 'x_smart_lockers_handover',
      fieldValues: { direction: 'collect', state: 'planned' },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_admin_command'],
      table: 'x_smart_lockers_command',
      fieldValues: { action: 'open', state: 'queued' },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_admin_access_event'],
      table: 'x_smart_lockers_access_event',
      fieldValues: { type: 'refused', position: 1 },
      assert: 'record_not_inserted',
    });
  },
);
