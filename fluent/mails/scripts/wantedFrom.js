(function runMailScript(current, template) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a script
  const { localTime } = require('./src/server/mails/localTime.ts');
  const zones = [String(current.requested_for.time_zone), String(current.locker.site.time_zone)];
  template.print(localTime(String(current.wanted_from), zones));
})(current, template, email, email_action, event);
