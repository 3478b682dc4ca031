import { default_view, Form } from '@servicenow/sdk/core';

Form({
  table: 'x_smart_lockers_assignment',
  view: default_view,
  sections: [
    {
      caption: 'Assignment',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'stage', type: 'table_field' },
            { field: 'requested_for', type: 'table_field' },
            { field: 'model_category', type: 'table_field' },
            { field: 'asset', type: 'table_field' },
          ],
          rightElements: [
            { field: 'locker', type: 'table_field' },
            { field: 'site', type: 'table_field' },
            { field: 'reach_needed', type: 'table_field' },
            { field: 'policy', type: 'table_field' },
            { field: 'request_item', type: 'table_field' },
            { field: 'assignment_group', type: 'table_field' },
            { field: 'assigned_to', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'description', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Time',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'loan_duration', type: 'table_field' },
            { field: 'wanted_from', type: 'table_field' },
            { field: 'starts_at', type: 'table_field' },
            { field: 'collect_until', type: 'table_field' },
            { field: 'due_date', type: 'table_field' },
          ],
          rightElements: [
            { field: 'remind_at', type: 'table_field' },
            { field: 'reminded_at', type: 'table_field' },
            { field: 'overdue_at', type: 'table_field' },
            { field: 'escalate_at', type: 'table_field' },
            { field: 'escalated_at', type: 'table_field' },
            { field: 'extensions', type: 'table_field' },
            { field: 'outcome', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Notes',
      content: [{ layout: 'one-column', elements: [{ field: 'work_notes', type: 'table_field' }] }],
    },
  ],
});

Form({
  table: 'x_smart_lockers_handover',
  view: default_view,
  sections: [
    {
      caption: 'Handover',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'assignment', type: 'table_field' },
            { field: 'step', type: 'table_field' },
            { field: 'direction', type: 'table_field' },
            { field: 'actor_kind', type: 'table_field' },
            { field: 'person', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'exit', type: 'table_field' },
            { field: 'locker', type: 'table_field' },
            { field: 'bay', type: 'table_field' },
            { field: 'asset', type: 'table_field' },
            { field: 'decided', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Time',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'window_start', type: 'table_field' },
            { field: 'window_end', type: 'table_field' },
          ],
          rightElements: [
            { field: 'authorised_at', type: 'table_field' },
            { field: 'opened_at', type: 'table_field' },
            { field: 'verified_at', type: 'table_field' },
            { field: 'committed_at', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_discrepancy',
  view: default_view,
  sections: [
    {
      caption: 'Discrepancy',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'incident', type: 'table_field' },
          ],
          rightElements: [
            { field: 'locker', type: 'table_field' },
            { field: 'bay', type: 'table_field' },
            { field: 'asset', type: 'table_field' },
            { field: 'handover', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'details', type: 'table_field' },
            { field: 'proposal', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Resolution',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'resolved_by', type: 'table_field' }],
          rightElements: [{ field: 'resolved_at', type: 'table_field' }],
        },
      ],
    },
  ],
});
