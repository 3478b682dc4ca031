/**
 * Takes each message and each command to the make of its controller. What a locker is spoken to by is said in ServiceNow
 * alone: a controller that speaks as another make than its locker's is not listened to.
 */
import { ConnectorError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Route, Subscription } from '../mqtt/link.ts';
import type { Command, Locker } from '../servicenow/answers.ts';
import type { Adapter, Host, Make } from './adapter.ts';

export interface Adapters {
  readonly subscriptions: readonly Subscription[];
  readonly route: Route;
  /** @throws ConnectorError when nothing was sent */
  open(command: Command, leftMs: number): void;
  /** The lockers that the connector owns from now on. */
  own(lockers: readonly Locker[]): void;
  /** ServiceNow has spoken of the owned lockers again. */
  refresh(): void;
  /** Makes of the lockers owned that are not in the table; an operator has to look. */
  readonly unknown: () => string[];
  stop(): Promise<void>;
}

export interface AdaptersParts extends Omit<Host, 'owned'> {
  readonly makes: Readonly<Record<string, Make>>;
  readonly locker: (controller: string) => Locker | null;
  readonly lockers: () => readonly Locker[];
  /** Whether the broker lets messages expire. */
  readonly expires: () => boolean;
}

export function createAdapters({ makes, locker, lockers, expires, ...host }: AdaptersParts): Adapters {
  const made = Object.entries(makes).map(([name, make]) => ({ name, make, adapter: create(name, make) }));
  const byName = new Map(made.map((one) => [one.name, one]));

  function create(name: string, make: Make): Adapter {
    const owned = (controller: string) => {
      const known = locker(controller);
      return known?.adapter === name ? known : null;
    };
    return make.create({ ...host, owned, log: host.log.child({ adapter: name }) });
  }

  return {
    subscriptions: made.flatMap(({ make }) => make.subscriptions),
    route(topic, payload, taken) {
      for (const { name, make, adapter } of made) {
        const controller = make.controllerOf(topic);
        if (controller === null) continue;
        const expected = locker(controller)?.adapter ?? name;
        if (expected === name) return adapter.take(controller, topic, payload, taken);
        warnOfStranger(host.log, controller, topic, expected);
        break;
      }
      taken();
    },
    open(command, leftMs) {
      const adapter = locker(command.controller_id)?.adapter ?? '';
      const one = byName.get(adapter);
      if (!one) throw new ConnectorError('adapter_unknown', `This connector knows no adapter "${adapter}".`);
      if (one.make.capabilities.expiry === 'broker' && !expires()) throw new ConnectorError('broker_keeps_commands');
      one.adapter.open(command, leftMs);
    },
    own(all) {
      for (const { name, adapter } of made) adapter.own(all.filter((one) => one.adapter === name));
    },
    refresh() {
      for (const one of lockers()) byName.get(one.adapter)?.adapter.refresh?.(one);
    },
    unknown: () => [...new Set(lockers().map(({ adapter }) => adapter))].filter((name) => !byName.has(name)),
    async stop() {
      await Promise.all(made.map(({ adapter }) => adapter.stop()));
    },
  };
}

const warnOfStranger = (log: Logger, controller: string, topic: string, adapter: string) =>
  log.warn({ controller, topic, adapter }, 'a message in the words of another make is ignored');
