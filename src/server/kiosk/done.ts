import { choiceId, mayReopen } from '../domain/choices';
import type { Handover } from '../domain/model';
import { now } from '../data/platform';
import { choicesOf, optionsOf } from './options';
import { renderHandovers, type HandoverAnswer } from './render';
import type { Visitor } from './session';
import { deviceChoice, type Choice, type View } from './visit';

/** The view after something has ended: how it stands, and what may be done now. */
export function doneView(visitor: Visitor, handover: Handover): View {
  const [rendered] = renderHandovers([handover]);
  const choices = choicesOf(optionsOf(visitor));
  if (!rendered) return { kind: 'choose', question: 'what_to_do', choices };
  return { kind: 'done', handover: rendered, choices: [...choices, ...afterwards(visitor, handover, rendered)] };
}

/** What may be said or done of a handover for a little while after its end. */
function afterwards(visitor: Visitor, handover: Handover, rendered: HandoverAnswer): Choice[] {
  if (!mayReopen(handover, visitor.session.id, now())) return [];
  const device = { name: rendered.item.name, tag: rendered.item.asset_tag };
  const reopen = deviceChoice('reopen', choiceId({ kind: 'reopen', handoverId: handover.id }), device);
  const damage = deviceChoice('damage', choiceId({ kind: 'damage', handoverId: handover.id, symptom: '' }), device);
  const another = deviceChoice('another', choiceId({ kind: 'another', handoverId: handover.id, assetId: '' }), device);
  const returned = rendered.kind === 'loan' && handover.direction === 'deposit' && handover.state === 'committed';
  return [{ ...reopen, detail: rendered.bay_label ?? '' }, ...(returned ? [damage, another] : [])];
}
