import { SCOPE, type TestInstance } from './instance.ts';

export interface Press {
  /** As it is labelled. */
  readonly name: string;
  /** Without the scope. */
  readonly table: string;
  readonly id: string | null | undefined;
  readonly user: string;
}

/** Presses a button of the package as the platform does: its condition, then its script, each about the row. */
export function pressButton(instance: TestInstance, { name, table, id, user }: Press): 'done' | 'hidden' {
  const { condition, script } = instance.row('sys_ui_action', `name=${name}^table=${SCOPE}_${table}`);
  const source = `(function () {
    var current = new GlideRecord('${SCOPE}_${table}');
    current.get('${id ?? ''}');
    if (!(${condition})) return 'hidden';
    ${script}
    return 'done';
  })()`;
  const tx = instance.kernel.begin({ user, scope: SCOPE });
  return instance.kernel.scripts.run(tx, { source, name, scope: SCOPE }) as 'done' | 'hidden';
}
