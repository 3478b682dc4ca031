(function execute(inputs, outputs) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a step
  const { outstay } = require('./src/server/flow/charging.ts');
  const step = outstay({ assignment: String(inputs.assignment) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
})(inputs, outputs);
