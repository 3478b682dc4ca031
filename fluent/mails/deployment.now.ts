import { EmailNotification } from '@servicenow/sdk/core';
import { letter } from './layout.now';

EmailNotification({
  $id: Now.ID['mail_deployment_ready'],
  name: 'Smart Lockers: deployment: ready',
  description: 'The code, the door, the place and the window of a device.',
  table: 'x_smart_lockers_handover',
  mandatory: true,
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.deployment.ready' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Ready to collect: ${asset.model} in ${locker}, bay ${bay}',
    messageHtml: Now.include('./text/deployment-ready.html'),
    messageText: Now.include('./text/deployment-ready.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_deployment_waiting'],
  name: 'Smart Lockers: deployment: being prepared',
  description: 'A device is prepared for somebody.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.deployment.waiting' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Being prepared for you: ${model_category} (${number})',
    messageHtml: Now.include('./text/deployment-waiting.html'),
    messageText: Now.include('./text/deployment-waiting.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_deployment_unserved'],
  name: 'Smart Lockers: deployment: came to nothing',
  description: 'Why a deployment ended.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.deployment.unserved' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Not possible: ${model_category} (${number})',
    messageHtml: Now.include('./text/deployment-unserved.html'),
    messageText: Now.include('./text/deployment-unserved.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_deployment_collected'],
  name: 'Smart Lockers: deployment: collected',
  description: 'The receipt of a device.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.deployment.collected' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Receipt: the ${asset.model} is yours',
    messageHtml: Now.include('./text/deployment-collected.html'),
    messageText: Now.include('./text/deployment-collected.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_deployment_again'],
  name: 'Smart Lockers: deployment: second window',
  description: 'A device was not collected in its first window.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.deployment.again' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Still waiting for you: ${asset.model} (${number})',
    messageHtml: Now.include('./text/deployment-again.html'),
    messageText: Now.include('./text/deployment-again.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_deployment_not_collected'],
  name: 'Smart Lockers: deployment: not collected',
  description: 'A device goes back to stock.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.deployment.not_collected' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Not collected: ${asset.model} (${number})',
    messageHtml: Now.include('./text/deployment-not-collected.html'),
    messageText: Now.include('./text/deployment-not-collected.txt'),
  },
});

EmailNotification({
  $id: Now.ID['mail_deployment_due_soon'],
  name: 'Smart Lockers: deployment: window ends soon',
  description: 'A device is still to be collected.',
  table: 'x_smart_lockers_assignment',
  triggerConditions: { generationType: 'event', eventName: 'x_smart_lockers.deployment.due_soon' },
  recipientDetails: { eventParm1WithRecipient: true, sendToCreator: true },
  emailContent: {
    contentType: 'multipart/mixed',
    template: letter,
    subject: 'Please collect soon: ${asset.model} (${number})',
    messageHtml: Now.include('./text/deployment-due-soon.html'),
    messageText: Now.include('./text/deployment-due-soon.txt'),
  },
});
