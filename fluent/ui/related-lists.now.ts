import { Record } from '@servicenow/sdk/core';

// Related lists of the default forms; each follows a reference column.

const lockerLists = Record({
  $id: Now.ID['related_locker'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_locker', view: 'Default view' },
});

Record({
  $id: Now.ID['related_locker_bay'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lockerLists, position: 0, related_list: 'x_smart_lockers_bay.locker' },
});

Record({
  $id: Now.ID['related_locker_lease'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lockerLists, position: 1, related_list: 'x_smart_lockers_lease.locker' },
});

Record({
  $id: Now.ID['related_locker_enrolment'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lockerLists, position: 2, related_list: 'x_smart_lockers_enrolment.locker' },
});

Record({
  $id: Now.ID['related_locker_discrepancy'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: lockerLists, position: 3, related_list: 'x_smart_lockers_discrepancy.locker' },
});

const bayLists = Record({
  $id: Now.ID['related_bay'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_bay', view: 'Default view' },
});

Record({
  $id: Now.ID['related_bay_handover'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: bayLists, position: 0, related_list: 'x_smart_lockers_handover.bay' },
});

Record({
  $id: Now.ID['related_bay_discrepancy'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: bayLists, position: 1, related_list: 'x_smart_lockers_discrepancy.bay' },
});

const assignmentLists = Record({
  $id: Now.ID['related_assignment'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_assignment', view: 'Default view' },
});

Record({
  $id: Now.ID['related_assignment_handover'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: assignmentLists, position: 0, related_list: 'x_smart_lockers_handover.assignment' },
});

Record({
  $id: Now.ID['related_assignment_access_event'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: assignmentLists, position: 1, related_list: 'x_smart_lockers_access_event.assignment' },
});

Record({
  $id: Now.ID['related_assignment_kit_item'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: assignmentLists, position: 2, related_list: 'x_smart_lockers_kit_item.assignment' },
});

const handoverLists = Record({
  $id: Now.ID['related_handover'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_handover', view: 'Default view' },
});

Record({
  $id: Now.ID['related_handover_command'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: handoverLists, position: 0, related_list: 'x_smart_lockers_command.handover' },
});

Record({
  $id: Now.ID['related_handover_access_event'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: handoverLists, position: 1, related_list: 'x_smart_lockers_access_event.handover' },
});

const connectorLists = Record({
  $id: Now.ID['related_connector'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_connector', view: 'Default view' },
});

Record({
  $id: Now.ID['related_connector_lease'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: connectorLists, position: 0, related_list: 'x_smart_lockers_lease.connector' },
});

const policyLists = Record({
  $id: Now.ID['related_policy'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_policy', view: 'Default view' },
});

Record({
  $id: Now.ID['related_policy_assignment'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: policyLists, position: 0, related_list: 'x_smart_lockers_assignment.policy' },
});

const rolloutLists = Record({
  $id: Now.ID['related_rollout'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_rollout', view: 'Default view' },
});

Record({
  $id: Now.ID['related_rollout_line'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: rolloutLists, position: 0, related_list: 'x_smart_lockers_rollout_line.rollout' },
});

const firmwareLists = Record({
  $id: Now.ID['related_firmware'],
  table: 'sys_ui_related_list',
  data: { name: 'x_smart_lockers_firmware', view: 'Default view' },
});

Record({
  $id: Now.ID['related_firmware_locker'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: firmwareLists, position: 0, related_list: 'x_smart_lockers_locker.wanted_firmware' },
});

Record({
  $id: Now.ID['related_firmware_rollout'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: firmwareLists, position: 1, related_list: 'x_smart_lockers_firmware_rollout.firmware' },
});
