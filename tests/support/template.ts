import { makeTemplate } from './instance.ts';

/** The instance that tests copy. */
await makeTemplate();
