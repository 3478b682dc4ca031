import { Test } from '@servicenow/sdk/core';

export const nobodyTest = Test(
  {
    $id: Now.ID['atf_nobody'],
    name: 'Smart Lockers: no role',
    description:
      'As a user without any role of the app: sees no assignment (not even one that names the user), policy, discrepancy or readiness report, and is refused to create assignments, commands and access events or to change a report.',
    failOnServerError: true,
  },
  (atf) => {
    const guest = atf.server.createUser({
      $id: Now.ID['atf_nobody_guest'],
      firstName: 'Locker',
      lastName: 'Test guest',
      roles: [],
      impersonate: false,
    });

    const assignment = atf.server.recordInsert({
      $id: Now.ID['atf_nobody_assignment'],
      table: 'x_smart_lockers_assignment',
      fieldValues: { kind: 'loan', stage: 'completed', requested_for: guest.user, short_description: 'Locker test' },
      enforceSecurity: false,
    });

    const policy = atf.server.recordInsert({
      $id: Now.ID['atf_nobody_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: { name: 'Locker test', kind: 'loan', active: false },
      enforceSecurity: false,
    });

    const discrepancy = atf.server.recordInsert({
      $id: Now.ID['atf_nobody_discrepancy'],
      table: 'x_smart_lockers_discrepancy',
      fieldValues: { kind: 'sensor', details: 'Locker test' },
      enforceSecurity: false,
    });

    const report = atf.server.recordInsert({
      $id: Now.ID['atf_nobody_report'],
      table: 'x_smart_lockers_readiness',
      fieldValues: { source: 'Locker test', state: 'ready' },
      enforceSecurity: false,
    });

    atf.server.impersonate({ $id: Now.ID['atf_nobody_be_guest'], user: guest.user });

    atf.server.recordQuery({
      $id: Now.ID['atf_nobody_assignment_hidden'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `sys_id=${assignment.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_nobody_policy_hidden'],
      table: 'x_smart_lockers_policy',
      fieldValues: `sys_id=${policy.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_nobody_discrepancy_hidden'],
      table: 'x_smart_lockers_discrepancy',
      fieldValues: `sys_id=${discrepancy.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_nobody_report_hidden'],
      table: 'x_smart_lockers_readiness',
      fieldValues: `sys_id=${report.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_nobody_assignment_create'],
      table: 'x_smart_lockers_assignment',
      fieldValues: { kind: 'loan', stage: 'completed', requested_for: guest.user, short_description: 'Locker test' },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_nobody_command'],
      table: 'x_smart_lockers_command',
      fieldValues: { action: 'open', state: 'queued' },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_nobody_access_event'],
      table: 'x_smart_lockers_access_event',
      fieldValues: { type: 'refused', position: 1 },
      assert: 'record_not_inserted',
    });

    atf.server.recordUpdate({
      $id: Now.ID['atf_nobody_report_change'],
      table: 'x_smart_lockers_readiness',
      recordId: report.record_id,
      fieldValues: { state: 'not_ready' },
      assert: 'record_not_updated',
    });
  },
);
