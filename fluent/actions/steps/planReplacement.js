(function execute(inputs, outputs) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- how the engine loads a module in a step
  const { planReplacement } = require('./src/server/flow/replacement.ts');
  const step = planReplacement({ request_item: String(inputs.request_item), approved: String(inputs.approved) });
  outputs.assignment = step.assignment;
  outputs.stage = step.stage;
  outputs.message = step.message;
  outputs.approver = step.approver;
  outputs.approver_group = step.approver_group;
})(inputs, outputs);
