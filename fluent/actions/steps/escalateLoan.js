(function execute(inputs, outputs) {
  const { escalateLoan } = require('./src/server/flow/loan.ts');
  const step = escalateLoan({ assignment: String(inputs.assignment) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
})(inputs, outputs);
