import { Record } from '@servicenow/sdk/core';

/** One frame for every mail; `${notification:body}` is where the platform puts what the mail says. */
const layout = Record({
  $id: Now.ID['mail_layout'],
  table: 'sys_email_layout',
  data: {
    name: 'Smart Lockers',
    description: 'The frame of all mails of Smart Lockers.',
    layout: Now.include('./text/layout.html'),
  },
});

/** Gives a mail the frame; subject and text are each notification's own. */
export const letter = Record({
  $id: Now.ID['mail_template'],
  table: 'sysevent_email_template',
  data: { name: 'Smart Lockers', email_layout: layout },
});
