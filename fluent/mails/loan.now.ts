import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_loan_collected'],
  name: 'Smart Lockers: collected',
  description: 'The receipt when a device is taken out.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.collected' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Receipt: you have borrowed ${asset.model}',
    messageHtml: Now.include('./text/collected.html'),
    messageText: Now.include('./text/collected.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_due_soon'],
  name: 'Smart Lockers: due soon',
  description: 'The reminder before the due date.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.due_soon' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Due back soon: ${asset.model}',
    messageHtml: Now.include('./text/due-soon.html'),
    messageText: Now.include('./text/due-soon.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_overdue'],
  name: 'Smart Lockers: overdue',
  description: 'The due date and the grace have passed.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.overdue' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Overdue: ${asset.model}',
    messageHtml: Now.include('./text/overdue.html'),
    messageText: Now.include('./text/overdue.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_escalated'],
  name: 'Smart Lockers: overdue, to the manager',
  description: 'A loan that stays overdue.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.escalated' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Overdue in your team: ${asset.model}, ${requested_for}',
    messageHtml: Now.include('./text/escalated.html'),
    messageText: Now.include('./text/escalated.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_returned'],
  name: 'Smart Lockers: returned',
  description: 'The receipt when a device is brought back.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.returned' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Returned: ${asset.model}',
    messageHtml: Now.include('./text/returned.html'),
    messageText: Now.include('./text/returned.txt'),
  },
});
