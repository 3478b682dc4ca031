import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_charging_started'],
  name: 'Smart Lockers: charging: begun',
  description: 'What charges where, and until when.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.charging.started' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Charging: ${asset.model} in ${locker}',
    messageHtml: Now.include('./text/charging-started.html'),
    messageText: Now.include('./text/charging-started.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_charging_due_soon'],
  name: 'Smart Lockers: charging: due soon',
  description: 'The reminder before the time is over.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.charging.due_soon' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Collect it soon: ${asset.model} in ${locker}',
    messageHtml: Now.include('./text/charging-due-soon.html'),
    messageText: Now.include('./text/charging-due-soon.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_charging_over'],
  name: 'Smart Lockers: charging: over',
  description: 'The time is over, and the device is still there.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.charging.over' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Please collect: ${asset.model} in ${locker}',
    messageHtml: Now.include('./text/charging-over.html'),
    messageText: Now.include('./text/charging-over.txt'),
  },
});
