(function runMailScript(current, template) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a script
  const { myDevicesUrl } = require('./src/server/mails/facts.ts');
  template.print(myDevicesUrl());
})(current, template, email, email_action, event);
