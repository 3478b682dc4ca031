import { Record } from '@servicenow/sdk/core';
import { loanTest } from './workflow-loan.now';
import { repairTest } from './workflow-repair.now';
import { deploymentTest } from './workflow-deployment.now';
import { replacementTest } from './workflow-replacement.now';
import { chargingTest } from './workflow-charging.now';
import { stockingTest } from './workflow-stocking.now';
import { adminTest } from './role-admin.now';
import { agentTest } from './role-agent.now';
import { employeeTest } from './role-employee.now';
import { auditorTest } from './role-auditor.now';
import { connectorTest } from './role-connector.now';
import { readinessTest } from './role-readiness.now';
import { nobodyTest } from './role-nobody.now';

const suite = Record({
  $id: Now.ID['atf_suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'Smart Lockers',
    description:
      'One test for each workflow and one for each role. They make their own records and need no demonstration data.',
    active: true,
  },
});

Record({
  $id: Now.ID['atf_suite_loan'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: loanTest, order: 100, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_repair'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: repairTest, order: 200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_deployment'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: deploymentTest, order: 300, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_replacement'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: replacementTest, order: 400, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_charging'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: chargingTest, order: 500, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_stocking'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: stockingTest, order: 600, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_admin'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: adminTest, order: 700, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_agent'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: agentTest, order: 800, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_employee'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: employeeTest, order: 900, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_auditor'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: auditorTest, order: 1000, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_connector'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: connectorTest, order: 1100, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_readiness'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: readinessTest, order: 1200, abort_on_failure: false },
});

Record({
  $id: Now.ID['atf_suite_nobody'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: nobodyTest, order: 1300, abort_on_failure: false },
});
