import { z } from 'zod';

/** People of the demonstration, with what they carry: the panel shows it and types it for them. */
export const People = z.array(
  z.object({
    name: z.string(),
    badge: z.string().nullish(),
    pin: z.string().nullish(),
    language: z.string().nullish(),
  }),
);
export type People = z.output<typeof People>;
