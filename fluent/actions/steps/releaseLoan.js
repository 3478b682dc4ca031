(function execute(inputs, outputs) {
  const { releaseLoan } = require('./src/server/flow/loan.ts');
  const step = releaseLoan({ assignment: String(inputs.assignment), outcome: String(inputs.outcome) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
})(inputs, outputs);
