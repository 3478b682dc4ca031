import { default_view, Form } from '@servicenow/sdk/core';

Form({
  table: 'x_smart_lockers_firmware',
  view: default_view,
  sections: [
    {
      caption: 'Firmware',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'version', type: 'table_field' }],
          rightElements: [{ field: 'active', type: 'table_field' }],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'url', type: 'table_field' },
            { field: 'sha256', type: 'table_field' },
            { field: 'signature', type: 'table_field' },
            { field: 'notes', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_firmware_rollout',
  view: default_view,
  sections: [
    {
      caption: 'Firmware rollout',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'firmware', type: 'table_field' },
            { field: 'site', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'at_once', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'stop_reason', type: 'table_field' },
            { field: 'progress', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
