import { choiceId, SYMPTOMS } from '../domain/choices';
import { appError } from '../domain/errors';
import type { Assignment, Symptom } from '../domain/model';
import { grantedDurationMs } from '../domain/policies';
import { move } from '../domain/stateMachine';
import { MINUTE_MS, toGlide } from '../domain/time';
import { readAssignment } from '../data/assignments';
import { now } from '../data/platform';
import { update, type Values } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { NO_CODE } from '../effects/codes';
import { takePlace } from '../effects/limit';
import { planHandovers } from '../effects/plan';
import { policyOf } from '../effects/reservations';
import { beginOnce, letGo, openFirst } from './begin';
import { handInsHere, whichDevice, type HandIn, type HandInKind } from './handIns';
import { handoversOf } from './options';
import { rulesHere } from './rules';
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
  return openFirst(visitor, plan(visitor, assignment), requestId);
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

const TITLES: Readonly<Record<HandInKind, string>> = { repair: 'Repair', charging: 'Charging' };

function columnsOf(visitor: Visitor, { kind, assetId, symptom }: Wanted): Values {
  const found = offered(visitor, kind).devices.find(({ device }) => device.id === assetId);
  if (!found) throw appError('choice_gone');
  const { device, policy } = found;
  return {
    kind,
    short_description: `${TITLES[kind]}: ${device.name} ${device.tag}`.trim(),
    policy: policy.id,
    model_category: device.modelCategoryId,
    asset: device.id,
    live_asset: device.id,
    symptom,
    assignment_group: policy.assignmentGroupId || visitor.locker.supportGroupId,
    loan_duration: kind === 'charging' ? toGlide(grantedDurationMs(policy, 0)) : '',
  };
}

/** Whoever begins it stands in front of the locker. */
const WINDOW_MS = 10 * MINUTE_MS;

export function plan(visitor: Visitor, assignment: Assignment): Assignment {
  const windowStart = now();
  planHandovers(assignment, {
    assetId: assignment.assetId,
    lockerId: visitor.locker.id,
    bayId: '',
    windowStart,
    windowEnd: windowStart + WINDOW_MS,
    codes: NO_CODE,
  });
  const stage = move('assignment', 'reserve', assignment.stage);
  update(ASSIGNMENT, assignment.id, { stage });
  return { ...assignment, stage };
}
