(function execute(inputs, outputs) {
  const { markOverdue } = require('./src/server/flow/loan.ts');
  const step = markOverdue({ assignment: String(inputs.assignment) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
})(inputs, outputs);
