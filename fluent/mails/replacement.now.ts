import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_replacement_ready'],
  name: 'Smart Lockers: replacement: ready',
  description: 'The code, the door, the place and the window of a new device.',
  table: 'x_smart_lockers_handover',
  mandatory: true,
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.replacement.ready' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Ready to exchange: ${asset.model} in ${locker}, bay ${bay}',
    messageHtml: Now.include('./text/replacement-ready.html'),
    messageText: Now.include('./text/replacement-ready.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_replacement_waiting'],
  name: 'Smart Lockers: replacement: waiting',
  description: 'No device is there for a replacement.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.replacement.waiting' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Your replacement is on the list: ${model_category} (${number})',
    messageHtml: Now.include('./text/replacement-waiting.html'),
    messageText: Now.include('./text/replacement-waiting.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_replacement_unserved'],
  name: 'Smart Lockers: replacement: came to nothing',
  description: 'Why a replacement ended.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.replacement.unserved' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Not possible: replacement (${number})',
    messageHtml: Now.include('./text/replacement-unserved.html'),
    messageText: Now.include('./text/replacement-unserved.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_replacement_swapped'],
  name: 'Smart Lockers: replacement: exchanged',
  description: 'The receipt of an exchange.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.replacement.swapped' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Receipt: you have a new ${asset.model}',
    messageHtml: Now.include('./text/replacement-swapped.html'),
    messageText: Now.include('./text/replacement-swapped.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_replacement_again'],
  name: 'Smart Lockers: replacement: second window',
  description: 'A new device was not collected in its first window.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.replacement.again' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Still waiting for you: ${asset.model} (${number})',
    messageHtml: Now.include('./text/replacement-again.html'),
    messageText: Now.include('./text/replacement-again.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_replacement_not_collected'],
  name: 'Smart Lockers: replacement: not collected',
  description: 'A new device was not collected.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.replacement.uncollected' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Not collected: ${asset.model} (${number})',
    messageHtml: Now.include('./text/replacement-not-collected.html'),
    messageText: Now.include('./text/replacement-not-collected.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_replacement_due_soon'],
  name: 'Smart Lockers: replacement: window ends soon',
  description: 'A new device is still to be collected.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.replacement.due_soon' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Please collect soon: ${asset.model} (${number})',
    messageHtml: Now.include('./text/replacement-due-soon.html'),
    messageText: Now.include('./text/replacement-due-soon.txt'),
  },
});
