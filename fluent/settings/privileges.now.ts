import { CrossScopePrivilege } from '@servicenow/sdk/core';

// One for each operation on a table of another scope; nothing is deleted there.

// Incidents: what a person of IT must do.
CrossScopePrivilege({
  $id: Now.ID['privilege_incident_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_incident_create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_incident_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

// Devices: where they are, and with whom.
CrossScopePrivilege({
  $id: Now.ID['privilege_alm_hardware_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'alm_hardware',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_alm_hardware_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'alm_hardware',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_alm_stockroom_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'alm_stockroom',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_cmdb_model_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_model',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_cmdb_model_category_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_model_category',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

// Requests, their items and variables.
CrossScopePrivilege({
  $id: Now.ID['privilege_sc_request_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_request',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_sc_req_item_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_req_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_sc_req_item_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sc_req_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_sc_item_option_mtom_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_item_option_mtom',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_sc_item_option_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_item_option',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

// People, and whom policies are for.
CrossScopePrivilege({
  $id: Now.ID['privilege_sys_user_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_sys_user_has_role_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_has_role',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_sys_user_group_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_group',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_user_criteria_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'user_criteria',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

// Places.
CrossScopePrivilege({
  $id: Now.ID['privilege_cmn_location_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmn_location',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

// Which policies are for a person.
CrossScopePrivilege({
  $id: Now.ID['privilege_user_criteria_loader'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'UserCriteriaLoader',
  targetScope: 'global',
  targetType: 'scriptable',
});

// Approvals: nobody is asked any longer about what has been called off.
CrossScopePrivilege({
  $id: Now.ID['privilege_sysapproval_approver_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
CrossScopePrivilege({
  $id: Now.ID['privilege_sysapproval_approver_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

// Mails go out once: the event of each is looked for before it is queued.
CrossScopePrivilege({
  $id: Now.ID['privilege_sysevent_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysevent',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
