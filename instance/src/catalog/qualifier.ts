import { scopeOf } from '../background/support.ts';
import type { Kernel, Row, Transaction } from '../kernel.ts';

const SCRIPTED = /^\s*javascript:/;
const IDS = /^[0-9a-f]{32}(?:,[0-9a-f]{32})*$/;

const conditionOf = (result: unknown): string => {
  const text = Array.isArray(result) ? result.join(',') : String(result ?? '');
  return IDS.test(text) ? `sys_idIN${text}` : text;
};

/**
 * The condition that narrows what a reference, a look-up or a list collector offers. As on the platform a script sees
 * what has been filled in so far as `current.variables`, and a dynamic qualifier is a dynamic filter option.
 */
export function qualifierOf(
  kernel: Kernel,
  tx: Transaction,
  question: Row,
  values: Readonly<Record<string, string>>,
): string {
  const run = (source: string, file: Row): string =>
    conditionOf(
      kernel.scripts.run(tx, {
        source,
        name: `item_option_new.${question.name}.reference_qual`,
        scope: scopeOf(kernel, file),
        globals: { current: { variables: values } },
      }),
    );
  if (question.use_reference_qualifier === 'dynamic') {
    const option = kernel.store.get('sys_filter_option_dynamic', question.dynamic_ref_qual ?? '');
    if (!option) throw new Error(`${question.name}: there is no dynamic filter option ${question.dynamic_ref_qual}`);
    return run(option.script ?? '', option);
  }
  const written = question.reference_qual || question.reference_qual_condition || '';
  return SCRIPTED.test(written) ? run(written.replace(SCRIPTED, ''), question) : written;
}
