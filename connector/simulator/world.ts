import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './files.ts';
import type { BayTruth, Thing } from './physics/locker-body.ts';

const ThingSchema = z.object({ asset_tag: z.string(), name: z.string(), charge_percent: z.number().nullable() });
const World = z.object({
  hand: z.array(ThingSchema),
  lockers: z.record(
    z.string(),
    z.array(z.object({ number: z.number(), door: z.enum(['open', 'closed']), content: ThingSchema.nullable() })),
  ),
});

/** Where everything physically is: survives a restart of the simulator, as steel does. */
export type World = z.infer<typeof World>;

const fileOf = (directory: string) => join(directory, 'world.json');

export function loadWorld(directory: string): World {
  const file = fileOf(directory);
  return existsSync(file) ? World.parse(JSON.parse(readFileSync(file, 'utf8'))) : { hand: [], lockers: {} };
}

export function saveWorld(
  directory: string,
  hand: Thing[],
  lockers: { controller_id: string; bays: BayTruth[] }[],
): void {
  const saved = lockers.map(({ controller_id, bays }) => [
    controller_id,
    bays.map(({ number, door, content }) => ({ number, door, content })),
  ]);
  writeFileAtomically(fileOf(directory), JSON.stringify({ hand, lockers: Object.fromEntries(saved) }));
}
