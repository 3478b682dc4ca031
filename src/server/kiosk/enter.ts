import { openFirstOf } from './agents';
import { openDoor, repeated } from './openDoor';
import { optionsOf, whatToDo } from './options';
import { identifiedFactId, type Visitor } from './session';
import { nothingFreeView } from './unserved';
import { answer, nothingView, type Visit } from './visit';

/**
 * What somebody is shown whose session has just begun, by whatever they were identified. With exactly one thing to do
 * its door is opened by the same answer; of an agent's round the first one that opens.
 * @param isRepeated the request was sent before: the same command, as things stand now
 */
export function enter(visitor: Visitor, requestId: string, isRepeated: boolean): Visit {
  const { session, person, trail } = visitor;
  trail.append({
    id: identifiedFactId(requestId),
    type: 'identified',
    handoverId: session.handoverId,
    personId: person.id,
    method: session.method,
    data: { session: session.id },
  });
  const visit = (isRepeated ? repeated(visitor, requestId) : null) ?? view(visitor, requestId);
  trail.close();
  return visit;
}

function view(visitor: Visitor, requestId: string): Visit {
  const options = optionsOf(visitor);
  const { decision } = options;
  if (decision.kind === 'nothing') {
    const missed = decision.reason === 'nothing_free';
    return answer(visitor, missed ? nothingFreeView(visitor) : nothingView(decision.reason));
  }
  if (decision.kind === 'round') {
    return openFirstOf(visitor, options.round, requestId) ?? answer(visitor, whatToDo(options));
  }
  const only = decision.kind === 'open' && options.handovers.find((handover) => handover.id === decision.handoverId);
  return only ? openDoor(visitor, only, requestId) : answer(visitor, whatToDo(options));
}
