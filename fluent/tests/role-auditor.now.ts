import { Test } from '@servicenow/sdk/core';
import { auditor } from '../roles.now';

export const auditorTest = Test(
  {
    $id: Now.ID['atf_auditor'],
    name: 'Smart Lockers: role auditor',
    description:
      'As a user whose only role is x_smart_lockers.auditor: reads an assignment of somebody else and a policy; does not see a badge; is refused to change what is read, to record a discrepancy, and to add to the trail.',
    failOnServerError: true,
  },
  (atf) => {
    const reviewer = atf.server.createUser({
      $id: Now.ID['atf_auditor_reviewer'],
      firstName: 'Locker',
      lastName: 'Test reviewer',
      roles: [auditor],
      impersonate: false,
    });

    const person = atf.server.createUser({
      $id: Now.ID['atf_auditor_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [],
      impersonate: false,
    });

    const assignment = atf.server.recordInsert({
      $id: Now.ID['atf_auditor_assignment'],
      table: 'x_smart_lockers_assignment',
      fieldValues: { kind: 'loan', stage: 'completed', requested_for: person.user, short_description: 'Locker test' },
      enforceSecurity: false,
    });

    const policy = atf.server.recordInsert({
      $id: Now.ID['atf_auditor_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: { name: 'Locker test', kind: 'loan', active: false },
      enforceSecurity: false,
    });

    const credential = atf.server.recordInsert({
      $id: Now.ID['atf_auditor_credential'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: person.user, kind: 'badge', new_value: 'ATFAUDITOR1' },
      enforceSecurity: false,
    });

    atf.server.impersonate({ $id: Now.ID['atf_auditor_be_reviewer'], user: reviewer.user });

    atf.server.recordQuery({
      $id: Now.ID['atf_auditor_assignment_seen'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `sys_id=${assignment.record_id}`,
      enforceSecurity: true,
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_auditor_policy_seen'],
      table: 'x_smart_lockers_policy',
      fieldValues: `sys_id=${policy.record_id}`,
      enforceSecurity: true,
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_auditor_credential_hidden'],
      table: 'x_smart_lockers_credential',
      fieldValues: `sys_id=${credential.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    });

    atf.server.recordUpdate({
      $id: Now.ID['atf_auditor_assignment_change'],
      table: 'x_smart_lockers_assignment',
      recordId: assignment.record_id,
      fieldValues: { short_description: 'Changed' },
      assert: 'record_not_updated',
    });

    atf.server.recordUpdate({
      $id: Now.ID['atf_auditor_policy_change'],
      table: 'x_smart_lockers_policy',
      recordId: policy.record_id,
      fieldValues: { max_running: 3 },
      assert: 'record_not_updated',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_auditor_discrepancy'],
      table: 'x_smart_lockers_discrepancy',
      fieldValues: { kind: 'sensor', details: 'Locker test' },
      assert: 'record_not_inserted',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_auditor_access_event'],
      table: 'x_smart_lockers_access_event',
      fieldValues: { type: 'refused', position: 1 },
      assert: 'record_not_inserted',
    });
  },
);
