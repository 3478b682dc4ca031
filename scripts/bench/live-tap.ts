/** From a tap at the kiosk to the open door in the running system: real instance, connector, broker and simulator. */
import { createPhysical } from '../tour/physical.ts';
import { percentile, timesOf } from './figures.ts';
import { brokerRoundTrips } from './floors.ts';
import { openHttp } from './http.ts';
import { newRequestId, type Running } from './running.ts';

export interface LiveTapFigures extends Record<string, number> {
  system_ready_s: number;
  system_tap_to_answer_p50_ms: number;
  system_tap_to_door_p50_ms: number;
  system_tap_to_door_p99_ms: number;
  system_tap_floor_p50_ms: number;
  system_tap_floor_p99_ms: number;
}

/** A lock that is released springs open after this time: `SPRING_DELAY_MS` of the simulator's physics. */
const SPRING_MS = 120;
const WARM_UP = 3;

/**
 * Somebody taps, the one door opens, nothing is taken and the door is closed; then the same again. The floor is what it
 * takes at least: an answer of the kiosk's server, one of the instance's, a message through a broker, and the spring.
 */
export async function measureLiveTap(running: Running, taps: number): Promise<LiveTapFigures> {
  const { system, kioskToken } = running;
  const { urls, tour } = system;
  const http = openHttp();
  const physical = createPhysical(urls.simulator);
  const answers: number[] = [];
  const doors: number[] = [];
  const tap = async () => {
    const body = { request_id: newRequestId(), kind: 'badge', value: tour.person.badge };
    const opens = running.nextOpenDoor();
    const startedAt = performance.now();
    const answered = http.post(`${urls.connector}/kiosk/v1/tap`, body, kioskToken).then((text) => {
      answers.push(performance.now() - startedAt);
      return text;
    });
    const bay = await Promise.race([opens, answered.then(refusal)]);
    doors.push(performance.now() - startedAt);
    await answered;
    await physical.closeDoor(tour.locker.controllerId, bay);
    await running.collectable();
  };
  try {
    await timesOf(WARM_UP + taps, tap);
    const parts = [
      await timesOf(taps, () => http.post(`${urls.connector}/nothing`, {}, kioskToken)),
      await timesOf(taps, () => http.post(`${urls.instance}/nothing`, {}, '')),
      await brokerRoundTrips(taps),
    ];
    const floor = (part: number) => SPRING_MS + parts.reduce((sum, times) => sum + percentile(times, part), 0);
    return {
      system_ready_s: running.readySeconds,
      system_tap_to_answer_p50_ms: percentile(answers.slice(WARM_UP), 0.5),
      system_tap_to_door_p50_ms: percentile(doors.slice(WARM_UP), 0.5),
      system_tap_to_door_p99_ms: percentile(doors.slice(WARM_UP), 0.99),
      system_tap_floor_p50_ms: floor(0.5),
      system_tap_floor_p99_ms: floor(0.99),
    };
  } finally {
    http.close();
  }
}

/** Waits for a door as long as the kiosk says that one opens. @throws with its answer when it does not */
function refusal(answer: string): Promise<never> {
  const { view } = JSON.parse(answer) as { view?: { kind: string } };
  if (view?.kind !== 'open') throw new Error(`The kiosk opened no door: ${answer}`);
  return new Promise(() => {});
}
