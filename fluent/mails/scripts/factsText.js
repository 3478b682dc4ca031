(function runMailScript(current, template, email, emailAction, event) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a script
  const { factsAsText } = require('./src/server/mails/facts.ts');
  template.print(factsAsText(current, event));
})(current, template, email, email_action, event);
