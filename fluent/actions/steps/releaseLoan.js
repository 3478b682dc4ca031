(function execute(inputs, outputs) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a step
  const { releaseLoan } = require('./src/server/flow/loan.ts');
  const step = releaseLoan({ assignment: String(inputs.assignment), outcome: String(inputs.outcome) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
})(inputs, outputs);
