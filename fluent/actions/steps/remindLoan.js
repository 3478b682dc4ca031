(function execute(inputs, outputs) {
  const { remindLoan } = require('./src/server/flow/loan.ts');
  const step = remindLoan({ assignment: String(inputs.assignment) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
})(inputs, outputs);
