/** What `/metrics` shows. One registry for each connector, so that several can run in one process. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

const FAST_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const CALL_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter({ name: `connector_${name}`, help, labelNames, registers });

  return {
    registry,
    eventsReceived: counter('events_received_total', 'Events from devices, repetitions included.', ['outcome']),
    eventsDelivered: counter('events_delivered_total', 'Events that ServiceNow has answered for.', ['outcome']),
    commands: counter('commands_total', 'Commands by the states they reached.', ['state']),
    refusedTopics: counter('mqtt_refused_total', 'Sign-ins and topics that the embedded broker refused.', ['what']),
    replySeconds: new Histogram({
      name: 'connector_reply_seconds',
      help: 'From publishing a command to the device’s first reply.',
      buckets: FAST_S,
      registers,
    }),
    servicenowSeconds: new Histogram({
      name: 'connector_servicenow_seconds',
      help: 'Calls to ServiceNow.',
      labelNames: ['route', 'outcome'] as const,
      buckets: CALL_S,
      registers,
    }),
    /** A value that is looked up when somebody asks. */
    gauge(name: string, help: string, read: () => number): void {
      new Gauge({
        name: `connector_${name}`,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
  };
}
