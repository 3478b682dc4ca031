import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_loan_booked'],
  name: 'Smart Lockers: booked for later',
  description: 'What was booked, and how it goes on.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.booked' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Booked: ${model_category} (${number})',
    messageHtml: Now.include('./text/booked.html'),
    messageText: Now.include('./text/booked.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_missing'],
  name: 'Smart Lockers: lost or stolen',
  description: 'What was reported as lost or stolen, and the ticket.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.missing' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Noted as missing: ${asset.model} (${number})',
    messageHtml: Now.include('./text/missing.html'),
    messageText: Now.include('./text/missing.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_person_left'],
  name: 'Smart Lockers: a borrower has left',
  description: 'A device that somebody who has left still has.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.person_left' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'To be returned in your team: ${asset.model}, ${requested_for}',
    messageHtml: Now.include('./text/person-left.html'),
    messageText: Now.include('./text/person-left.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_extended'],
  name: 'Smart Lockers: extended',
  description: 'The new due date of a loan.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.extended' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Extended: ${asset.model} (${number})',
    messageHtml: Now.include('./text/extended.html'),
    messageText: Now.include('./text/extended.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_loan_strike'],
  name: 'Smart Lockers: strike',
  description: 'A return that came too late, and whether borrowing pauses.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.loan.strike' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Returned too late: ${asset.model} (${number})',
    messageHtml: Now.include('./text/strike.html'),
    messageText: Now.include('./text/strike.txt'),
  },
});
