import { default_view, List } from '@servicenow/sdk/core';

List({
  table: 'x_smart_lockers_locker',
  view: default_view,
  columns: ['name', 'site', 'state', 'online', 'last_seen', 'controller_id', 'make', 'model', 'support_group'],
});

List({
  table: 'x_smart_lockers_bay',
  view: default_view,
  columns: [
    'locker',
    'label',
    'number',
    'state',
    'asset',
    'door',
    'presence',
    'charge_percent',
    'confidence',
    'charging',
  ],
});

List({
  table: 'x_smart_lockers_policy',
  view: default_view,
  columns: [
    'order',
    'name',
    'kind',
    'active',
    'user_criteria',
    'site',
    'model_category',
    'max_duration',
    'walk_up',
    'needs_approval',
  ],
});

List({
  table: 'x_smart_lockers_assignment',
  view: default_view,
  columns: [
    'number',
    'kind',
    'stage',
    'requested_for',
    'asset',
    'locker',
    'due_date',
    'short_description',
    'assigned_to',
  ],
});

List({
  table: 'x_smart_lockers_handover',
  view: default_view,
  columns: [
    'number',
    'assignment',
    'step',
    'direction',
    'person',
    'asset',
    'locker',
    'bay',
    'state',
    'exit',
    'window_end',
  ],
});

List({
  table: 'x_smart_lockers_command',
  view: default_view,
  columns: ['sys_created_on', 'locker', 'bay', 'state', 'origin', 'requested_by', 'reason', 'handover', 'detail'],
});

List({
  table: 'x_smart_lockers_access_event',
  view: default_view,
  columns: ['locker', 'position', 'type', 'device_time', 'bay', 'person', 'method', 'asset', 'handover', 'decided'],
});

List({
  table: 'x_smart_lockers_credential',
  view: default_view,
  columns: ['person', 'kind', 'label', 'active', 'valid_until', 'used_at', 'locked_until'],
});

List({
  table: 'x_smart_lockers_connector',
  view: default_view,
  columns: ['name', 'user', 'version', 'last_seen', 'doorbell_url'],
});

List({
  table: 'x_smart_lockers_lease',
  view: default_view,
  columns: ['locker', 'connector', 'until', 'epoch'],
});

List({
  table: 'x_smart_lockers_enrolment',
  view: default_view,
  columns: ['locker', 'purpose', 'expires_at', 'used_at', 'used_by'],
});

List({
  table: 'x_smart_lockers_session',
  view: default_view,
  columns: ['started_at', 'locker', 'person', 'method', 'expires_at', 'ended_at'],
});

List({
  table: 'x_smart_lockers_discrepancy',
  view: default_view,
  columns: ['number', 'kind', 'state', 'locker', 'bay', 'asset', 'handover', 'incident', 'sys_created_on'],
});

List({
  table: 'x_smart_lockers_strike',
  view: default_view,
  columns: ['number', 'person', 'assignment', 'reason', 'at', 'expires_at', 'forgiven_by', 'forgiven_at'],
});

List({
  table: 'x_smart_lockers_rollout',
  view: default_view,
  columns: ['number', 'name', 'kind', 'state', 'site', 'model_category', 'starts_on', 'ends_on', 'owner'],
});

List({
  table: 'x_smart_lockers_rollout_line',
  view: default_view,
  columns: ['rollout', 'line', 'person', 'asset', 'kit', 'locker', 'day', 'state', 'assignment', 'problem'],
});

List({
  table: 'x_smart_lockers_kit_item',
  view: default_view,
  columns: ['assignment', 'position', 'name', 'asset'],
});

List({
  table: 'x_smart_lockers_firmware',
  view: default_view,
  columns: ['version', 'active', 'url', 'notes'],
});

List({
  table: 'x_smart_lockers_firmware_rollout',
  view: default_view,
  columns: ['number', 'firmware', 'site', 'state', 'at_once', 'progress', 'stop_reason'],
});
