/** Compares what ServiceNow was told with what really happened: nothing lost, doubled, out of order, late or twice. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { rank, type CommandState } from '../../src/commands/states.ts';
import type { Crowd } from './crowd.ts';
import type { StandIn } from './servicenow.ts';

/** A door springs open after the controller has looked at its clock. */
const SPRING_MS = 500;

/** How many events a controller has made, by its own memory. */
export function madeBy(directory: string, controller: string): number {
  const db = new Database(join(directory, controller, 'controller.sqlite'), { readonly: true });
  try {
    return (db.prepare("SELECT value FROM counter WHERE key = 'sequence'").pluck().get() as number | undefined) ?? 0;
  } finally {
    db.close();
  }
}

export interface Figures {
  events: number;
  commands: number;
  opened: number;
  unknown: number;
}

/** What is wrong, in words; empty when records and reality agree. */
export function compare(crowd: Crowd, servicenow: StandIn, directory: string): { wrong: string[]; figures: Figures } {
  const wrong: string[] = [];
  const { events, results } = servicenow.world;
  for (const { controller_id: controller } of crowd.simulator.truth().lockers) {
    const told = events.filter((event) => event.controller_id === controller).map((event) => event.sequence);
    const made = madeBy(directory, controller);
    const firstOdd = told.findIndex((sequence, index) => sequence !== index + 1);
    if (firstOdd >= 0) wrong.push(`${controller}: after event ${firstOdd} came event ${told[firstOdd]}`);
    if (told.length !== made) wrong.push(`${controller}: made ${made} events, ServiceNow has ${told.length}`);
  }

  const opened = events.filter((event) => event.type === 'door_opened');
  for (const [place, times] of crowd.openings) {
    const told = opened.filter((event) => `${event.controller_id}/${String(event.bay_number)}` === place).length;
    if (told !== times) wrong.push(`${place}: opened ${times} times, ServiceNow was told of ${told}`);
  }

  let unknown = 0;
  for (const { id, expiresAt } of crowd.commands) {
    const mine = opened.filter((event) => event.command_id === id);
    if (mine.length > 1) wrong.push(`command ${id} opened ${mine.length} times`);
    for (const event of mine)
      if (Date.parse(String(event.at)) > expiresAt + SPRING_MS)
        wrong.push(`command ${id} opened late, at ${String(event.at)}`);
    const said = results.filter((result) => result.command_id === id).map(({ state }) => state as CommandState);
    const last = said.sort((a, b) => rank(b) - rank(a))[0];
    const isUnknown = last === 'unknown';
    if (isUnknown) unknown += 1;
    if (last === 'done' && mine.length === 0) wrong.push(`command ${id}: done, but nothing opened`);
    if (last && ['failed', 'rejected', 'expired'].includes(last) && mine.length > 0)
      wrong.push(`command ${id}: ${last}, but the door opened`);
  }
  const figures = { events: events.length, commands: crowd.commands.length, opened: opened.length, unknown };
  return { wrong, figures };
}
