import { default_view, Form } from '@servicenow/sdk/core';

Form({
  table: 'x_smart_lockers_rollout',
  view: default_view,
  sections: [
    {
      caption: 'Rollout',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'name', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'model_category', type: 'table_field' },
            { field: 'site', type: 'table_field' },
            { field: 'lockers', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
            { field: 'starts_on', type: 'table_field' },
            { field: 'ends_on', type: 'table_field' },
            { field: 'opens_at', type: 'table_field' },
            { field: 'closes_at', type: 'table_field' },
            { field: 'collect_hours', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_rollout_line',
  view: default_view,
  sections: [
    {
      caption: 'Line',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'rollout', type: 'table_field' },
            { field: 'person', type: 'table_field' },
            { field: 'asset', type: 'table_field' },
            { field: 'old_asset', type: 'table_field' },
            { field: 'kit', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
            { field: 'locker', type: 'table_field' },
            { field: 'day', type: 'table_field' },
            { field: 'reach_needed', type: 'table_field' },
            { field: 'assignment', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_kit_item',
  view: default_view,
  sections: [
    {
      caption: 'Kit item',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'assignment', type: 'table_field' },
            { field: 'position', type: 'table_field' },
            { field: 'name', type: 'table_field' },
            { field: 'asset', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
