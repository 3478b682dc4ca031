import { AnnotationType, default_view, Form } from '@servicenow/sdk/core';

// Read from top to bottom it is one sentence: who may have what, where, how, for how long, and what if not.
Form({
  table: 'x_smart_lockers_policy',
  view: default_view,
  sections: [
    {
      caption: 'For whom, where, what',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'annotation',
              annotationId: Now.ID['policy_note_who'],
              text: 'A policy answers for everybody, every site and every kind of device that its fields name; an empty field means any. Of the active policies that match, the one with the lowest order decides, alone. <a href="x_smart_lockers_console.do?view=explain">What may somebody do at a locker, and why not?</a>',
              isPlainText: false,
              annotationType: AnnotationType.Section_Details,
            },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'order', type: 'table_field' },
            { field: 'active', type: 'table_field' },
          ],
          rightElements: [
            { field: 'user_criteria', type: 'table_field' },
            { field: 'site', type: 'table_field' },
            { field: 'model_category', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'How they get it',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'annotation',
              annotationId: Now.ID['policy_note_how'],
              text: 'Without a request means at the kiosk, on the spot. What needs approval is always requested in the portal, and the manager is asked.',
              annotationType: AnnotationType.Section_Details,
            },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'walk_up', type: 'table_field' },
            { field: 'needs_approval', type: 'table_field' },
          ],
          rightElements: [
            { field: 'max_running', type: 'table_field' },
            { field: 'book_ahead_days', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Which device',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'annotation',
              annotationId: Now.ID['policy_note_device'],
              text: 'Only a device that meets both is offered; of those the one with the fullest battery comes first.',
              annotationType: AnnotationType.Section_Details,
            },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [{ field: 'min_charge_percent', type: 'table_field' }],
          rightElements: [{ field: 'needs_readiness', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'For how long',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'annotation',
              annotationId: Now.ID['policy_note_long'],
              text: 'The time to collect begins when the device is reserved; what is not collected is given up, or offered in a second window.',
              annotationType: AnnotationType.Section_Details,
            },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'default_duration', type: 'table_field' },
            { field: 'max_duration', type: 'table_field' },
            { field: 'max_extensions', type: 'table_field' },
          ],
          rightElements: [
            { field: 'collect_window', type: 'table_field' },
            { field: 'waitlist_hold', type: 'table_field' },
            { field: 'second_window', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'If it comes back late',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'annotation',
              annotationId: Now.ID['policy_note_late'],
              text: 'First a reminder, then the grace, then it is overdue and the manager is told. Grace and escalation count in business hours. A loan that was extended is not late.',
              annotationType: AnnotationType.Section_Details,
            },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'reminder_before', type: 'table_field' },
            { field: 'return_grace', type: 'table_field' },
            { field: 'schedule', type: 'table_field' },
          ],
          rightElements: [
            { field: 'strikes_allowed', type: 'table_field' },
            { field: 'strike_days', type: 'table_field' },
            { field: 'pause_days', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Returns and repairs',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'annotation',
              annotationId: Now.ID['policy_note_repair'],
              text: 'Tickets go to the assignment group; where there is none, to the support group of the locker.',
              annotationType: AnnotationType.Section_Details,
            },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'inspect_returns', type: 'table_field' },
            { field: 'assignment_group', type: 'table_field' },
          ],
          rightElements: [
            { field: 'spare_allowed', type: 'table_field' },
            { field: 'unrepairable', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Without ServiceNow',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'annotation',
              annotationId: Now.ID['policy_note_offline'],
              text: 'When ServiceNow cannot be reached, a locker goes on with what it knows, for so long.',
              annotationType: AnnotationType.Section_Details,
            },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [{ field: 'offline_allowed', type: 'table_field' }],
          rightElements: [{ field: 'offline_hours', type: 'table_field' }],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_capacity',
  view: default_view,
  sections: [
    {
      caption: 'Kept free',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'locker', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
          ],
          rightElements: [
            { field: 'minimum', type: 'table_field' },
            { field: 'maximum', type: 'table_field' },
            { field: 'current', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_readiness',
  view: default_view,
  sections: [
    {
      caption: 'Readiness',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'asset', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'detail', type: 'table_field' },
          ],
          rightElements: [
            { field: 'source', type: 'table_field' },
            { field: 'reported_at', type: 'table_field' },
            { field: 'expires_at', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_smart_lockers_stock_out',
  view: default_view,
  sections: [
    {
      caption: 'Stock-out',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'at', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'model_category', type: 'table_field' },
            { field: 'reason', type: 'table_field' },
          ],
          rightElements: [
            { field: 'person', type: 'table_field' },
            { field: 'site', type: 'table_field' },
            { field: 'locker', type: 'table_field' },
            { field: 'assignment', type: 'table_field' },
            { field: 'offered', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
