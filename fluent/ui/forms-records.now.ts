import { default_view, Form } from '@servicenow/sdk/core';

Form({
  table: 'x_smart_lockers_access_event',
  view: default_view,
  sections: [
    {
      caption: 'Event',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'locker', type: 'table_field' },
            { field: 'position', type: 'table_field' },
            { field: 'type', type: 'table_field' },
            { field: 'bay', type: 'table_field' },
            { field: 'device_time', type: 'table_field' },
            { field: 'server_time', type: 'table_field' },
          ],
          rightElements: [
            { field: 'person', type: 'table_field' },
            { field: 'method', type: 'table_field' },
            { field: 'asset', type: 'table_field' },
            { field: 'assignment', type: 'table_field' },
            { field: 'handover', type: 'table_field' },
            { field: 'command', type: 'table_field' },
            { field: 'decided', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'data', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Proof',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'boot', type: 'table_field' },
            { field: 'sequence', type: 'table_field' },
          ],
          rightElements: [
            { field: 'previous_hash', type: 'table_field' },
            { field: 'hash', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_command',
  view: default_view,
  sections: [
    {
      caption: 'Command',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'locker', type: 'table_field' },
            { field: 'bay', type: 'table_field' },
            { field: 'action', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'handover', type: 'table_field' },
          ],
          rightElements: [
            { field: 'origin', type: 'table_field' },
            { field: 'requested_by', type: 'table_field' },
            { field: 'expires_at', type: 'table_field' },
            { field: 'claimed_by', type: 'table_field' },
            { field: 'claimed_until', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'reason', type: 'table_field' },
            { field: 'detail', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Answer',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'accepted_at', type: 'table_field' }],
          rightElements: [{ field: 'finished_at', type: 'table_field' }],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_credential',
  view: default_view,
  sections: [
    {
      caption: 'Credential',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'person', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'new_value', type: 'table_field' },
            { field: 'label', type: 'table_field' },
          ],
          rightElements: [
            { field: 'active', type: 'table_field' },
            { field: 'valid_from', type: 'table_field' },
            { field: 'valid_until', type: 'table_field' },
            { field: 'single_use', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Use',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'used_at', type: 'table_field' }],
          rightElements: [
            { field: 'failures', type: 'table_field' },
            { field: 'locked_until', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_connector',
  view: default_view,
  sections: [
    {
      caption: 'Connector',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'user', type: 'table_field' },
          ],
          rightElements: [
            { field: 'version', type: 'table_field' },
            { field: 'last_seen', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'doorbell_url', type: 'table_field' }] },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_enrolment',
  view: default_view,
  sections: [
    {
      caption: 'Enrolment',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'locker', type: 'table_field' },
            { field: 'purpose', type: 'table_field' },
          ],
          rightElements: [
            { field: 'expires_at', type: 'table_field' },
            { field: 'used_at', type: 'table_field' },
            { field: 'used_by', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
