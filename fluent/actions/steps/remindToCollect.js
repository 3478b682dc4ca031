(function execute(inputs, outputs) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a step
  const { remindToCollect } = require('./src/server/flow/collecting.ts');
  const step = remindToCollect({ assignment: String(inputs.assignment) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
})(inputs, outputs);
