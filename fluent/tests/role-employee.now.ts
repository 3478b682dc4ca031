import { Test } from '@servicenow/sdk/core';
import { employee } from '../roles.now';

export const employeeTest = Test(
  {
    $id: Now.ID['atf_employee'],
    name: 'Smart Lockers: role employee',
    description:
      'As a user whose only role is x_smart_lockers.employee: reads the own assignment; does not see the one of another employee, nor a policy; is refused to change or create assignments, and to create a badge.',
    failOnServerError: true,
  },
  (atf) => {
    const person = atf.server.createUser({
      $id: Now.ID['atf_employee_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [employee],
      impersonate: false,
    });

    const stranger = atf.server.createUser({
      $id: Now.ID['atf_employee_stranger'],
      firstName: 'Locker',
      lastName: 'Test stranger',
      roles: [employee],
      impersonate: false,
    });

    const own = atf.server.recordInsert({
      $id: Now.ID['atf_employee_own'],
      table: 'x_smart_lockers_assignment',
      fieldValues: { kind: 'loan', stage: 'completed', requested_for: person.user, short_description: 'Locker test' },
      enforceSecurity: false,
    });

    const other = atf.server.recordInsert({
      $id: Now.ID['atf_employee_other'],
      table: 'x_smart_lockers_assignment',
      fieldValues: { kind: 'loan', stage: 'completed', requested_for: stranger.user, short_description: 'Locker test' },
      enforceSecurity: false,
    });

    const policy = atf.server.recordInsert({
      $id: Now.ID['atf_employee_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: { name: 'Locker test', kind: 'loan', active: false },
      enforceSecurity: false,
    });

    atf.server.impersonate({ $id: Now.ID['atf_employee_be_person'], user: person.user });

    atf.server.recordQuery({
      $id: Now.ID['atf_employee_own_seen'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `sys_id=${own.record_id}`,
      enforceSecurity: true,
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_employee_other_hidden'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `sys_id=${other.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    });

    atf.server.recordUpdate({
      $id: Now.ID['atf_employee_own_change'],
      table: 'x_smart_lockers_assignment',
      recordId: own.record_id,
      fieldValues: { short_description: 'Mine' },
      assert: 'record_not_updated',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_employee_assignment'],
      table: 'x_smart_lockers_assignment',
      fieldValues: { kind: 'loan', stage: 'completed', requested_for: person.user, short_description: 'Locker test' },
      assert: 'record_not_inserted',
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_employee_policy_hidden'],
      table: 'x_smart_lockers_policy',
      fieldValues: `sys_id=${policy.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_employee_credential'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: person.user, kind: 'badge', new_value: 'ATFEMPLOYEE1' },
      assert: 'record_not_inserted',
    });
  },
);
