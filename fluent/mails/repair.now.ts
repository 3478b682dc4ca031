import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_repair_received'],
  name: 'Smart Lockers: repair: handed in',
  description: 'The receipt of a broken device.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.repair.received' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Handed in for repair: ${asset.model} (${number})',
    messageHtml: Now.include('./text/repair-received.html'),
    messageText: Now.include('./text/repair-received.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_repair_ready'],
  name: 'Smart Lockers: repair: ready',
  description: 'The code, the door, the place and the window of a repaired device.',
  table: 'x_smart_lockers_handover',
  mandatory: true,
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.repair.ready' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Ready to collect: ${asset.model} in ${locker}, bay ${bay}',
    messageHtml: Now.include('./text/repair-ready.html'),
    messageText: Now.include('./text/repair-ready.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_repair_again'],
  name: 'Smart Lockers: repair: second window',
  description: 'A repaired device was not collected in its first window.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.repair.again' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Still waiting for you: ${asset.model} (${number})',
    messageHtml: Now.include('./text/repair-again.html'),
    messageText: Now.include('./text/repair-again.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_repair_not_collected'],
  name: 'Smart Lockers: repair: not collected',
  description: 'A repaired device was not collected in its second window either.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.repair.not_collected' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Not collected: ${asset.model} (${number})',
    messageHtml: Now.include('./text/repair-not-collected.html'),
    messageText: Now.include('./text/repair-not-collected.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_repair_returned'],
  name: 'Smart Lockers: repair: done',
  description: 'The receipt of a repaired device.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.repair.returned' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Repaired: ${asset.model} (${number})',
    messageHtml: Now.include('./text/repair-returned.html'),
    messageText: Now.include('./text/repair-returned.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_repair_unrepairable'],
  name: 'Smart Lockers: repair: not possible',
  description: 'A device cannot be repaired, and what comes instead.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.repair.unrepairable' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Cannot be repaired: ${asset.model} (${number})',
    messageHtml: Now.include('./text/repair-unrepairable.html'),
    messageText: Now.include('./text/repair-unrepairable.txt'),
  },
});
