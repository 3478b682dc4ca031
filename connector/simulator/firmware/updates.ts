import { createHash, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { parseMessage, type FirmwareMessage, type FirmwareStatusMessage } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';
import type { Journal } from './journal.ts';
import type { Store } from './store.ts';

/** The firmware that the controller left the factory with. */
const FACTORY: Image = { version: '1.0.0', connects: true };

/** What an image of this simulator holds: its version, and whether it works at all. */
const Image = z.object({ version: z.string(), connects: z.boolean() });
type Image = z.infer<typeof Image>;

/** A new firmware that has not reached the broker by then is taken back. */
const HEALTHY_MS = 60_000;

/**
 * Installs the firmware that is wanted: signed by the release key, unchanged, with all doors closed, and only for good
 * once it has reached the broker. A version that failed is not tried again until another one, or none, was
 * wanted.
 */
export interface Updates {
  readonly running: Image;
  /** `fw/desired` came in. */
  wanted(body: Buffer): void;
  /** All doors may be closed now: what waited for that goes on. */
  doorsMoved(): void;
  /** The firmware has reached the broker. */
  healthy(): void;
  stop(): void;
}

export interface UpdatesParts {
  store: Store;
  journal: Journal;
  clock: Clock;
  /** Made with whoever makes the firmware; null: none is accepted. */
  releaseKey: KeyObject | null;
  download(url: string): Promise<Buffer>;
  isAnyDoorOpen(): boolean;
  /** Ends this run of the firmware and starts what the store names. */
  reboot(): void;
  onStatus(): void;
}

export function createUpdates(parts: UpdatesParts): Updates {
  const { store, journal, clock, releaseKey, download, isAnyDoorOpen, reboot, onStatus } = parts;
  const running = imageIn('firmware') ?? FACTORY;
  let pending: FirmwareMessage | null = null;
  let busy = false;
  let waitsForDoors = false;
  let stopped = false;
  let cancelTrial = () => {};
  if (store.setting('firmware_trial') === '1') cancelTrial = clock.after(HEALTHY_MS, takeBack);

  function imageIn(key: 'firmware' | 'firmware_before'): Image | null {
    const text = store.setting(key);
    return text ? Image.parse(JSON.parse(text)) : null;
  }

  function say(version: string, status: FirmwareStatusMessage['status'], detail: string | null = null): void {
    journal.firmware(version, status, detail);
    onStatus();
  }

  function giveUp(version: string, status: 'refused' | 'failed' | 'rolled_back', detail: string): void {
    store.set('firmware_given_up', version);
    pending = null;
    say(version, status, detail);
  }

  async function proceed({ version, url, sha256, signature }: FirmwareMessage): Promise<void> {
    if (!isSigned(`${version}\n${sha256}`, signature)) return giveUp(version, 'refused', 'signature');
    if (isAnyDoorOpen()) return waitForDoors(version);
    say(version, 'downloading');
    const image = await download(url).catch(() => null);
    // Something else may be wanted by now, or nothing at all.
    if (stopped || pending?.version !== version) return;
    if (!image) return giveUp(version, 'failed', 'download');
    if (createHash('sha256').update(image).digest('hex') !== sha256) return giveUp(version, 'refused', 'sha256');
    const parsed = readImage(image);
    if (parsed?.version !== version) return giveUp(version, 'refused', 'image');
    say(version, 'verified');
    if (isAnyDoorOpen()) return waitForDoors(version);
    install(parsed);
  }

  function waitForDoors(version: string): void {
    if (!waitsForDoors) say(version, 'refused', 'door_open');
    waitsForDoors = true;
  }

  function install(image: Image): void {
    store.transaction(() => {
      store.set('firmware_before', JSON.stringify(running));
      store.set('firmware', JSON.stringify(image));
      store.set('firmware_trial', '1');
      say(image.version, 'installing');
    });
    reboot();
  }

  function takeBack(): void {
    store.transaction(() => {
      store.set('firmware', JSON.stringify(imageIn('firmware_before') ?? FACTORY));
      store.set('firmware_trial', '0');
      giveUp(running.version, 'rolled_back', 'not_healthy');
    });
    reboot();
  }

  /** One at a time; what is wanted meanwhile is looked at afterwards. */
  async function step(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let looked: FirmwareMessage | null = null; pending !== looked && !stopped;) {
      looked = pending;
      if (looked) await proceed(looked);
    }
    busy = false;
  }

  function isSigned(text: string, signature: string): boolean {
    if (!releaseKey) return false;
    const key = { key: releaseKey, dsaEncoding: 'ieee-p1363' } as const;
    return verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64url'));
  }

  return {
    running,
    wanted(body) {
      const parsed = parseMessage('firmware', body);
      const wanted = parsed.ok ? parsed.message : null;
      waitsForDoors = false;
      if (body.length === 0 || (wanted && wanted.version !== store.setting('firmware_given_up'))) {
        store.set('firmware_given_up', '');
      }
      const isNew =
        wanted && wanted.version !== running.version && wanted.version !== store.setting('firmware_given_up');
      pending = isNew ? wanted : null;
      void step();
    },
    doorsMoved() {
      if (!waitsForDoors || isAnyDoorOpen()) return;
      waitsForDoors = false;
      void step();
    },
    healthy() {
      if (store.setting('firmware_trial') !== '1') return;
      cancelTrial();
      store.transaction(() => {
        store.set('firmware_trial', '0');
        say(running.version, 'installed');
      });
    },
    stop() {
      stopped = true;
      cancelTrial();
    },
  };
}

function readImage(image: Buffer): Image | null {
  try {
    return Image.parse(JSON.parse(image.toString('utf8')));
  } catch {
    return null;
  }
}
