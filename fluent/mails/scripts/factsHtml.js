(function runMailScript(current, template, email, emailAction, event) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a script
  const { factsAsHtml } = require('./src/server/mails/facts.ts');
  template.print(factsAsHtml(current, event));
})(current, template, email, email_action, event);
