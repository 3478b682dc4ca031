import type { Exit } from '../domain/model';
import { id, list, object, oneOf, text } from '../domain/shape';
import { readHandovers } from '../data/handovers';
import { cancel as cancelHandover } from '../kiosk/cancel';
import { choose as chooseFor, reopen as reopenFor } from '../kiosk/choose';
import { renderHandovers } from '../kiosk/render';
import { endSession as end } from '../kiosk/session';
import { tap as tapAt } from '../kiosk/tap';
import { post } from './route';

/** What a person can say; `expired` is not theirs to say. */
const EXITS_OF_PEOPLE: readonly Exclude<Exit, 'expired'>[] = [
  'empty',
  'wrong_item',
  'does_not_fit',
  'not_done',
  'door_stuck',
  'cancelled',
];
const MOST_FOLLOWED = 100;

export const tap = post(
  object({
    connector_id: id,
    locker_id: id,
    request_id: id,
    credential: object({ kind: oneOf(['badge', 'pin', 'qr']), value: text(200) }),
  }),
  tapAt,
);

export const choose = post(object({ session_id: id, request_id: id, choice_id: text(50) }), (body) =>
  chooseFor(body.session_id, body.request_id, body.choice_id),
);

export const cancel = post(
  object({ session_id: id, request_id: id, handover_id: id, exit: oneOf(EXITS_OF_PEOPLE) }),
  (body) => cancelHandover(body.session_id, body.request_id, body.handover_id, body.exit),
);

export const reopen = post(object({ session_id: id, request_id: id, handover_id: id }), (body) =>
  reopenFor(body.session_id, body.request_id, body.handover_id),
);

export const endSession = post(object({ session_id: id }), (body) => {
  end(body.session_id);
  return {};
});

export const handovers = post(object({ handover_ids: list(id, 0, MOST_FOLLOWED) }), (body) => ({
  handovers: renderHandovers(readHandovers([['sys_id', 'IN', body.handover_ids]])),
}));
