export { putMail, sendNextMail, textOf, type Mail } from './outbox.ts';
export { createNotifications, type Notifications } from './notifications.ts';
export { addRecipients, type Recipients } from './recipients.ts';
