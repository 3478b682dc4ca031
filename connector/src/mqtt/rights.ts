/** What a device may do at the embedded broker: write its own topics of the contract, read below its own id. */
import { FROM_DEVICE, parseTopic, TOPIC_ROOT } from '../../contract/index.ts';

export function mayPublish(controller: string, topic: string): boolean {
  const address = parseTopic(topic);
  return address !== null && address.controller === controller && FROM_DEVICE.has(address.channel);
}

/** @param filter may hold wildcards, but only after the device's own id. */
export function maySubscribe(controller: string, filter: string): boolean {
  return filter.startsWith(`${TOPIC_ROOT}/${controller}/`);
}
