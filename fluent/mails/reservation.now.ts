import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_loan_reserved'],
  name: 'Smart Lockers: device reserved',
  description: 'The code, the bay, the place and the window of a device that waits to be collected.',
  table: 'x_smart_lockers_handover',
  mandatory: true,
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.reserved' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Ready to collect: ${asset.model} in ${locker}, bay ${bay}',
    messageHtml: Now.include('./text/reserved.html'),
    messageText: Now.include('./text/reserved.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_waiting'],
  name: 'Smart Lockers: waiting for a device',
  description: 'Nothing fits just now.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.waiting' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'You are on the list: ${model_category} (${number})',
    messageHtml: Now.include('./text/waiting.html'),
    messageText: Now.include('./text/waiting.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_unserved'],
  name: 'Smart Lockers: could not be served',
  description: 'Why a request ended without a device.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.unserved' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Not possible: ${model_category} (${number})',
    messageHtml: Now.include('./text/unserved.html'),
    messageText: Now.include('./text/unserved.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_not_collected'],
  name: 'Smart Lockers: not collected',
  description: 'The window has passed.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.not_collected' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Not collected: ${asset.model} (${number})',
    messageHtml: Now.include('./text/not-collected.html'),
    messageText: Now.include('./text/not-collected.txt'),
  },
});
