/** Makes the parts of a connector and hands each what it needs. Nothing runs yet. */
import { readFileSync } from 'node:fs';
import { createAdapters } from './adapters/adapters.ts';
import type { Inbound } from './adapters/adapter.ts';
import { MAKES } from './adapters/makes.ts';
import { createOutbox } from './adapters/outbox.ts';
import { adapterSettings } from './adapters/settings.ts';
import type { Clock } from './clock.ts';
import { createClaims } from './commands/claims.ts';
import { createCounters } from './commands/counters.ts';
import { createDispatch } from './commands/dispatch.ts';
import { createCommandKeys } from './commands/keys.ts';
import { createReporting } from './commands/reporting.ts';
import { createSigner } from './commands/signer.ts';
import type { Config } from './config/config.ts';
import { loadSecrets } from './config/secrets.ts';
import { createCredentials } from './enrolment/credentials.ts';
import { createDeviceCa } from './enrolment/device-ca.ts';
import { createIntake } from './events/intake.ts';
import { createRelay } from './events/relay.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createAudience, REVOKED } from './kiosk/audience.ts';
import { createDecided } from './kiosk/decided.ts';
import { createLimits } from './kiosk/limits.ts';
import { createKioskTokens } from './kiosk/tokens.ts';
import { createAlone } from './offline/alone.ts';
import { createDecisions } from './offline/decisions.ts';
import { createGranted } from './offline/granted.ts';
import { createHashes } from './offline/hashes.ts';
import { createMoved, OPENED } from './offline/moved.ts';
import { createSync } from './offline/sync.ts';
import { createOfflineVisits, WRONG_PINS_AT_ONCE, WRONG_PINS_PER_MINUTE } from './offline/visits.ts';
import { createConditions } from './lockers/conditions.ts';
import { createConfigSigner } from './lockers/config-signer.ts';
import { createFleet, type Fleet } from './lockers/fleet.ts';
import { createLiveDoors } from './lockers/live.ts';
import { createReports } from './lockers/reports.ts';
import type { Logger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createEmbeddedLink } from './mqtt/embedded.ts';
import { createExternalLink } from './mqtt/external.ts';
import type { Link } from './mqtt/link.ts';
import { createBreaker } from './servicenow/breaker.ts';
import { createCall } from './servicenow/call.ts';
import { createClient } from './servicenow/client.ts';
import { ServiceNowError } from './servicenow/errors.ts';
import { createHttp } from './servicenow/http.ts';
import { createServiceNowTime } from './servicenow/time.ts';
import { createTokens } from './servicenow/token.ts';
import { createStatus } from './status.ts';
import { createDevices } from './store/devices.ts';
import { openStore } from './store/recovery.ts';
import { createResults } from './store/results.ts';
import { createSpool } from './store/spool.ts';
import { commandProgress, eventArrival } from './wiring.ts';

export type Parts = ReturnType<typeof assemble>;

/** The sources and the built files lie at different depths below the package. */
const PACKAGE = new URL(import.meta.url.endsWith('.ts') ? '../package.json' : '../../package.json', import.meta.url);

export function assemble(config: Config, clock: Clock, log: Logger) {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const secrets = loadSecrets(config);
  const keys = createCommandKeys(config.commandKeys.dir, config.commandKeys.days, clock);
  const { db, setAside } = openStore(config.dataDir, clock.now(), log);
  const spool = createSpool(db);
  const results = createResults(db);
  const metrics = createMetrics();

  const time = createServiceNowTime(clock);
  const http = createHttp(config.servicenow.url, clock, time);
  const breaker = createBreaker(clock);
  const signIn = createTokens(http, config.servicenow, secrets, clock, time);
  const client = createClient(
    createCall({ http, tokens: signIn, breaker, clock, metrics, timeoutMs: config.servicenow.timeoutMs }),
  );

  const granted = createGranted(db, clock);
  const hashes = createHashes(db);
  const decisions = createDecisions({
    record: (event) => intake.record(event),
    undelivered: spool.decisions(),
    directionOf: granted.directionOf,
    servicenowNow: time.now,
    log,
  });
  const moved = createMoved({ undelivered: spool.undelivered(OPENED), made: decisions.made, clock });
  const alone = createAlone({
    granted,
    decisions,
    barred: () => fleet.barred(),
    patienceMs: config.kiosk.patienceMs,
    clock,
    log,
  });

  const fleet: Fleet = createFleet({
    client,
    clock,
    log,
    name: config.name,
    version,
    doorbellUrl: config.servicenow.doorbellUrl,
    onApplied(lockers) {
      for (const locker of lockers) outbox.align(locker);
      relay.applied(lockers);
    },
    onKiosks: (lockers, askedAt) => tokens.told(lockers, askedAt),
    onOurs: granted.keepOnly,
    servesAlone: alone.serves,
    remembered: granted.lockers(),
  });
  const owns = (controller: string) => fleet.byController(controller) !== null;
  const connectorId = () => {
    const id = fleet.connectorId();
    if (id === null) throw new ServiceNowError('away', 'servicenow_away', 'not registered yet');
    return id;
  };

  const live = createLiveDoors();
  const conditions = createConditions(clock, time.now);
  const audience = createAudience();
  const decided = createDecided({
    ask: client.handovers,
    listens: audience.listens,
    tell: (lockerId, handover) => audience.tell(lockerId, { type: 'handover', handover }),
    log,
  });

  const relay = createRelay({
    spool,
    clock,
    log,
    metrics,
    ...config.events,
    post: (bodies, setAside) => client.events(connectorId(), bodies, setAside),
    owns,
    onSettled(eventIds) {
      decisions.settled(eventIds);
      decided.delivered(eventIds);
    },
  });
  const reports = createReports({
    clock,
    log,
    live,
    conditions,
    owned: fleet.owned,
    locker: fleet.byController,
    pendingEvents: relay.pendingOf,
    post: (lockers) => client.state(connectorId(), lockers),
  });

  const counters = createCounters(db, time.now, log);
  const reporting = createReporting({
    results,
    client,
    connectorId: fleet.connectorId,
    clock,
    log,
    knows: decisions.knows,
    onReported: decided.delivered,
  });
  const dispatch = createDispatch({
    clock,
    servicenowNow: time.now,
    log,
    metrics,
    open: (command, leftMs) => adapters.open(command, leftMs),
    owns,
    onProgress: commandProgress({ fleet, reporting, reports, audience, decided }),
    onReplayed: counters.overtaken,
  });
  const claims = createClaims({ client, fleet, dispatch, clock, log });

  const intake = createIntake({
    spool,
    clock,
    log,
    metrics,
    maxEvents: config.events.max,
    pending: relay.pending,
    onArrival: eventArrival({
      ...{ fleet, live, dispatch, decided, decisions, moved, audience },
    }),
    onStored: relay.added,
  });
  const inbound: Inbound = {
    event: intake.accept,
    reply: dispatch.reply,
    doors: live.doors,
    online: live.online,
    info: conditions.info,
    firmwareStatus: conditions.firmwareStatus,
    heartbeat(controller, message) {
      conditions.heartbeat(controller, message);
      live.heartbeat(controller);
    },
  };
  const outbox = createOutbox({ db, inbound, clock, log });
  const adapters = createAdapters({
    makes: MAKES,
    inbound,
    publish: (message) => link.publish(message),
    expires: () => link.expires(),
    sign: createSigner(config.name, keys, counters, time.now),
    signConfig: createConfigSigner(config.name, keys, time.now),
    keys,
    outbox,
    locker: fleet.byController,
    lockers: fleet.owned,
    settings: adapterSettings(config.adapterSettingsFile),
    clock,
    log,
  });
  const { route, subscriptions } = adapters;
  const { mqtt } = config;
  const link: Link =
    mqtt.kind === 'embedded'
      ? createEmbeddedLink({ options: mqtt, devices: createDevices(db, clock), route, tls: config.tls, metrics, log })
      : createExternalLink({
          options: mqtt,
          clientId: `connector-${config.name}`,
          password: secrets.mqttPassword,
          subscriptions,
          route,
          clock,
          log,
        });

  const deviceCa = config.deviceCaDir === null ? null : createDeviceCa(config.deviceCaDir, config.name);
  const credentials = createCredentials(link.enrol, deviceCa, mqtt.kind === 'external' ? mqtt.url : '');

  const limits = createLimits(db, clock, log);
  const offline = createOfflineVisits({
    granted,
    hashes,
    decisions,
    moved,
    live,
    pinLimit: limits.limit('offline_pin', WRONG_PINS_PER_MINUTE, WRONG_PINS_AT_ONCE),
    clock,
    servicenowNow: time.now,
  });
  const sync = createSync({
    ...{ client, fleet, granted, hashes, decisions, clock, log },
    onTaken({ controller_id: controller }, askedAt) {
      decisions.forget(controller);
      moved.told(controller, askedAt);
    },
  });

  const status = createStatus({
    breaker,
    time,
    fleet,
    live,
    link,
    blocked: () => intake.blocked() ?? outbox.blocked(),
    notStored: () => intake.waiting() + outbox.waiting(),
    relay,
    spool,
    results,
    dispatch,
    audience,
    metrics,
    granted,
    alone,
    clock,
    setAside,
    unknownMakes: adapters.unknown,
    maxEvents: config.events.max,
  });
  const housekeeping = createHousekeeping({
    spool,
    clock,
    log,
    tombstoneHours: config.events.tombstoneHours,
    onForeignWrite: relay.recount,
  });
  const tokens = createKioskTokens({
    db,
    clock,
    heard: fleet.heard,
    onEnded: (lockerId) => audience.dismiss(lockerId, REVOKED, 'another kiosk was enrolled'),
  });

  return {
    db,
    adapters,
    outbox,
    metrics,
    http,
    breaker,
    client,
    fleet,
    live,
    conditions,
    alone,
    granted,
    offline,
    sync,
    audience,
    relay,
    reports,
    counters,
    reporting,
    dispatch,
    claims,
    intake,
    link,
    status,
    housekeeping,
    tokens,
    limits,
    keys,
    deviceCa,
    credentials,
  };
}
