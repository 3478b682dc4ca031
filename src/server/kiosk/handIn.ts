import { choiceId, SYMPTOMS } from '../domain/choices';
import { appError } from '../domain/errors';
import type { HandInKind } from '../domain/handIns';
import type { Symptom } from '../domain/model';
import { readAssignment } from '../data/assignments';
import type { Values } from '../data/records';
import { planBegun } from '../effects/begun';
import { handInColumns } from '../effects/handIns';
import { takePlace } from '../effects/limit';
import { policyOf } from '../effects/reservations';
import { beginOnce, letGo, openFirst } from './begin';
import { handInsHere, whichDevice, type HandIn } from './handIns';
import { handoversOf } from './options';
import { rulesHere } from '../policy/rules';
import type { Visitor } from './session';
import { answer, choice, type Choice, type View, type Visit } from './visit';

export interface Wanted {
  readonly kind: HandInKind;
  /** `''`: not chosen yet. */
  readonly assetId: string;
  readonly symptom: Symptom | '';
}

/** Asks what is not said yet, one question at a time; then the door opens. */
export function handIn(visitor: Visitor, wanted: Wanted, requestId: string): Visit {
  if (wanted.assetId === '') return answer(visitor, askDevice(visitor, wanted.kind));
  if (wanted.kind === 'repair' && wanted.symptom === '') {
    return answer(
      visitor,
      askSymptom((symptom) => choiceId({ kind: 'repair', assetId: wanted.assetId, symptom })),
    );
  }
  const id = beginOnce(visitor, requestId, () => columnsOf(visitor, wanted));
  const assignment = readAssignment(id);
  const policy = assignment && policyOf(assignment);
  if (!assignment || !policy) throw appError('choice_gone');
  if (assignment.stage !== 'requested') return openFirst(visitor, assignment, requestId);
  if (!takePlace(assignment, policy)) return letGo(visitor, assignment, 'limit_reached');
  return openFirst(visitor, planBegun(assignment, visitor.locker.id), requestId);
}

export function askSymptom(idOf: (symptom: Symptom) => string): View {
  const choices: Choice[] = SYMPTOMS.map((symptom) => choice('symptom', idOf(symptom), { title: symptom }));
  return { kind: 'choose', question: 'what_is_wrong', choices };
}

function askDevice(visitor: Visitor, kind: HandInKind): View {
  return { kind: 'choose', question: 'which_device', choices: whichDevice(offered(visitor, kind)) };
}

function offered(visitor: Visitor, kind: HandInKind): HandIn {
  const handIns = handInsHere(visitor, rulesHere(visitor), handoversOf(visitor));
  const found = handIns.find((one) => one.kind === kind);
  if (!found) throw appError('choice_gone');
  return found;
}

function columnsOf(visitor: Visitor, { kind, assetId, symptom }: Wanted): Values {
  const found = offered(visitor, kind).devices.find(({ device }) => device.id === assetId);
  if (!found) throw appError('choice_gone');
  return handInColumns({ kind, ...found, symptom }, visitor.locker);
}
