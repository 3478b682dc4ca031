import { default_view, Form } from '@servicenow/sdk/core';

Form({
  table: 'x_smart_lockers_locker',
  view: default_view,
  sections: [
    {
      caption: 'Locker',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'site', type: 'table_field' },
            { field: 'stockroom', type: 'table_field' },
            { field: 'support_group', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'online', type: 'table_field' },
            { field: 'last_seen', type: 'table_field' },
            { field: 'kiosk_language', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Unit',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'make', type: 'table_field' },
            { field: 'model', type: 'table_field' },
            { field: 'environment', type: 'table_field' },
          ],
          rightElements: [
            { field: 'controller_id', type: 'table_field' },
            { field: 'adapter', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Firmware and configuration',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'wanted_firmware', type: 'table_field' },
            { field: 'firmware', type: 'table_field' },
          ],
          rightElements: [
            { field: 'wanted_since', type: 'table_field' },
            { field: 'config_version', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Trail',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'applied_boot', type: 'table_field' },
            { field: 'applied_sequence', type: 'table_field' },
            { field: 'applied_event', type: 'table_field' },
          ],
          rightElements: [
            { field: 'trail_length', type: 'table_field' },
            { field: 'trail_head', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_bay',
  view: default_view,
  sections: [
    {
      caption: 'Bay',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'locker', type: 'table_field' },
            { field: 'number', type: 'table_field' },
            { field: 'label', type: 'table_field' },
            { field: 'asset', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'confidence', type: 'table_field' },
            { field: 'door', type: 'table_field' },
            { field: 'presence', type: 'table_field' },
            { field: 'charge_percent', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Size and equipment',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'width_mm', type: 'table_field' },
            { field: 'height_mm', type: 'table_field' },
            { field: 'depth_mm', type: 'table_field' },
            { field: 'door_height_mm', type: 'table_field' },
          ],
          rightElements: [
            { field: 'charging', type: 'table_field' },
            { field: 'lan', type: 'table_field' },
            { field: 'has_presence_sensor', type: 'table_field' },
            { field: 'environment', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Place in the front',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'grid_row', type: 'table_field' },
            { field: 'grid_column', type: 'table_field' },
          ],
          rightElements: [
            { field: 'grid_rows', type: 'table_field' },
            { field: 'grid_columns', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
