import { z } from 'zod';

const Device = z.object({
  asset_tag: z.string(),
  name: z.string(),
  charge_percent: z.number().min(0).max(100).nullish(),
});

/** People of the demonstration, with what they carry: the panel shows it and types it for them. */
export const People = z.array(
  z.object({
    name: z.string(),
    /** `agent` stands apart in the panel; anybody else is an employee there. */
    role: z.string().nullish(),
    badge: z.string().nullish(),
    pin: z.string().nullish(),
    language: z.string().nullish(),
    /** What they bring along: their own devices, or what an agent has to put in. */
    devices: z.array(Device).nullish(),
  }),
);
export type People = z.output<typeof People>;
