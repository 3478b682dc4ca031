import type { Catalog, Kernel } from '../kernel.ts';
import { createClosing } from './closing.ts';
import { placeOrder } from './order.ts';

export { OrderRefused } from './answers.ts';
export { submitProducer, type Produced } from './producer.ts';
export { variableQuestions, type Question } from './questions.ts';
export { qualifierOf } from './qualifier.ts';
export { mayOrder } from './user-criteria.ts';
export { variablesOf } from './variables.ts';

/** Ordering from the service catalog, and what closes with what. Needs the records of the kernel when it is made. */
export function createCatalog(kernel: Kernel): Catalog {
  kernel.records.onWritten(createClosing(kernel));
  return { order: (tx, items) => placeOrder(kernel, tx, items) };
}
