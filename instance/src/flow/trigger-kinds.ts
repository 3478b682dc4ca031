export const RECORD: ReadonlySet<string> = new Set(['created', 'updated', 'createdOrUpdated']);
export const SCHEDULED: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'repeat', 'runOnce']);
