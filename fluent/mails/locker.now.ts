import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_exit_needs_it'],
  name: 'Smart Lockers: a locker needs IT',
  description: 'Where records and reality disagree.',
  table: 'x_smart_lockers_discrepancy',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.exit.needs_it' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: '${locker}, bay ${bay}: ${kind}',
    messageHtml: Now.include('./text/needs-it.html'),
    messageText: Now.include('./text/needs-it.txt'),
  },
});
