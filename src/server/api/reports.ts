import { doorState } from '../domain/deviceEvents';
import { anyObject, bool, id, list, nullable, object, time, type Check } from '../domain/shape';
import { requireConnector } from '../connectors/ownership';
import { applyBatch, type RawEvent } from '../events/batch';
import { applySnapshots } from '../events/snapshot';
import { post } from './route';

const MOST_EVENTS = 200;
const MOST_LOCKERS = 200;
const MOST_BAYS = 200;

/** Only the id is checked here: what else is wrong with an event is answered for that event alone. */
const rawEvent: Check<RawEvent> = (value, path) => {
  const event = anyObject(value, path);
  return { ...event, event_id: id(event.event_id, `${path}.event_id`) };
};

export const events = post(object({ connector_id: id, events: list(rawEvent, 1, MOST_EVENTS) }), (body) => {
  requireConnector(body.connector_id);
  return { results: applyBatch(body.connector_id, body.events) };
});

const snapshot = object({
  locker_id: id,
  online: bool,
  doors: nullable(list(doorState, 0, MOST_BAYS)),
  at: time,
});

export const state = post(object({ connector_id: id, lockers: list(snapshot, 1, MOST_LOCKERS) }), (body) => {
  requireConnector(body.connector_id);
  applySnapshots(body.connector_id, body.lockers);
  return {};
});
