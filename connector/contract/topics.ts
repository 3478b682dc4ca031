/** The topics of the contract: who sends what where. `asyncapi.yaml` says the same for people and tools. */
import type { Messages } from './generated/messages.ts';

export const TOPIC_ROOT = 'lockers/v1';

/** What a controller's id may be; it is also its MQTT user name and client id. */
export const CONTROLLER_ID = /^[a-z0-9-]{3,64}$/;

/** Path below `lockers/v1/{controller}/` of each message. */
export const PATHS = {
  cmd: 'cmd',
  reply: 'reply',
  evt: 'evt',
  doors: 'state/doors',
  online: 'state/online',
  info: 'state/info',
  config: 'cfg/desired',
  firmware: 'fw/desired',
  firmwareStatus: 'fw/status',
  heartbeat: 'hb',
} as const satisfies Record<Exclude<keyof Messages, 'claims' | 'configClaims'>, string>;

export type Channel = keyof typeof PATHS;

/** Channels that a device writes; it reads the others. */
export const FROM_DEVICE: ReadonlySet<Channel> = new Set<Channel>([
  'reply',
  'evt',
  'doors',
  'online',
  'info',
  'firmwareStatus',
  'heartbeat',
]);

/** Everything but the heartbeat is delivered at least once. */
export const QOS: Readonly<Record<Channel, 0 | 1>> = {
  cmd: 1,
  reply: 1,
  evt: 1,
  doors: 1,
  online: 1,
  info: 1,
  config: 1,
  firmware: 1,
  firmwareStatus: 1,
  heartbeat: 0,
};

export const RETAINED: ReadonlySet<Channel> = new Set<Channel>(['doors', 'online', 'info', 'config', 'firmware']);

export function topicOf(controller: string, channel: Channel): string {
  return `${TOPIC_ROOT}/${controller}/${PATHS[channel]}`;
}

const channelByPath = new Map<string, Channel>(
  (Object.entries(PATHS) as [Channel, string][]).map(([channel, path]) => [path, channel]),
);

/** The controller and channel of a topic; null for one that is not of the contract. */
export function parseTopic(topic: string): { controller: string; channel: Channel } | null {
  if (!topic.startsWith(`${TOPIC_ROOT}/`)) return null;
  const rest = topic.slice(TOPIC_ROOT.length + 1);
  const slash = rest.indexOf('/');
  if (slash < 0) return null;
  const controller = rest.slice(0, slash);
  const channel = channelByPath.get(rest.slice(slash + 1));
  return channel && CONTROLLER_ID.test(controller) ? { controller, channel } : null;
}
