/* eslint-disable no-var, @typescript-eslint/no-require-imports -- a script include is found by its var, and loads modules so */
/**
 * For the tests in this folder: plays the connector, the kiosk and the door of one locker, by the functions behind the routes
 * `connector/…`, as whoever runs the test. Each call goes on from the view that the one before was answered, and throws where the app refuses.
 */
var LockerRehearsal = Class.create();
LockerRehearsal.prototype = {
  /** @param controllerId of a locker that the test has made; no other is leased */
  initialize: function (controllerId) {
    this.routes = require('./src/server/api/connector.ts');
    this.controllerId = controllerId;
    this.lockerId = this.locker().getUniqueValue();
    const name = `Test of ${controllerId}`;
    this.connectorId = this.ask(this.routes.register, { name, version: 'test' }).connector_id;
    this.ask(this.routes.lease, { connector_id: this.connectorId, want: [this.lockerId] });
    this.visit = null;
  },

  tap: function (badge) {
    const credential = { kind: 'badge', value: badge };
    return this.goes(this.routes.tap, { connector_id: this.connectorId, locker_id: this.lockerId, credential });
  },

  /** Presses the choice of this kind; of several the one with this title. */
  press: function (kind, title) {
    const choices = this.visit.view.choices || [];
    const chosen = choices.find((one) => one.kind === kind && (title === undefined || one.title === title));
    if (!chosen) throw new Error(`No ${kind} is offered: ${JSON.stringify(this.visit.view)}`);
    return this.goes(this.routes.choose, { session_id: this.sessionId(), choice_id: chosen.choice_id });
  },

  scan: function (purpose, assetTag) {
    return this.goes(this.routes.scan, { session_id: this.sessionId(), purpose, asset_tag: assetTag });
  },

  next: function () {
    return this.goes(this.routes.next, {
      session_id: this.sessionId(),
      handover_id: this.visit.view.handover.handover_id,
    });
  },

  /** What the person was asked to do is done, and the door is closed. */
  pass: function () {
    const { command, handover } = this.visit.view;
    if (!command) throw new Error(`No door was opened: ${JSON.stringify(this.visit.view)}`);
    const presence = handover.direction === 'collect' ? 'empty' : 'occupied';
    this.report(command, [
      ['door_opened', { by: 'command' }],
      ['door_closed', { presence, open_ms: 4000 }],
    ]);
    return this;
  },

  /** Reserves what a request asks for, as the flow of the request does. */
  reserve: function (shortDescription) {
    const request = this.find('x_smart_lockers_assignment', 'short_description', shortDescription);
    require('./src/server/effects/reservations.ts').reserve(request.getUniqueValue());
    return this;
  },

  /** Starts a rollout for the days from today on; then the time of staging has come, whatever day of the week it is. */
  startRollout: function (name) {
    const rollout = this.find('x_smart_lockers_rollout', 'name', name);
    const now = new GlideDateTime().getNumericValue();
    rollout.setValue('starts_on', new Date(now).toISOString().slice(0, 10));
    rollout.setValue('ends_on', new Date(now + 7 * 86400000).toISOString().slice(0, 10));
    rollout.update();
    this.ask(require('./src/server/api/rollouts.ts').start, {}, { rollout_id: rollout.getUniqueValue() });
    const line = this.find('x_smart_lockers_rollout_line', 'rollout', rollout.getUniqueValue());
    const staging = new GlideRecord('x_smart_lockers_handover');
    staging.addQuery('assignment', line.getValue('assignment'));
    staging.addQuery('step', 1);
    staging.query();
    while (staging.next()) {
      staging.setValue('window_start', new GlideDateTime().getValue());
      staging.update();
    }
    return this;
  },

  sessionId: function () {
    return this.visit.session.session_id;
  },

  goes: function (route, body) {
    this.visit = this.ask(route, Object.assign({ request_id: this.newId() }, body));
    return this;
  },

  report: function (command, happened) {
    const last = Number(this.locker().getValue('applied_sequence') || 0);
    const at = new Date(new GlideDateTime().getNumericValue()).toISOString();
    const events = happened.map(([type, data], index) => ({
      event_id: this.newId(),
      controller_id: this.controllerId,
      boot: 'rehearsal',
      sequence: last + index + 1,
      type,
      bay_number: command.bay_number,
      at,
      command_id: command.command_id,
      data,
    }));
    const { results } = this.ask(this.routes.events, { connector_id: this.connectorId, events });
    const failed = results.find(({ status }) => status !== 'applied');
    if (failed) throw new Error(JSON.stringify(failed));
  },

  /** Asks what stands behind a route as a request would. @throws with the error that it answers */
  ask: function (route, body, pathParams) {
    let answer = null;
    let refusal = 'no answer';
    route(
      { body: { dataString: JSON.stringify(body) }, pathParams },
      {
        setStatus: () => undefined,
        setContentType: () => undefined,
        setBody: (given) => (answer = given),
        getStreamWriter: () => ({ writeString: (text) => (refusal = text) }),
      },
    );
    if (answer === null) throw new Error(refusal);
    return answer;
  },

  locker: function () {
    return this.find('x_smart_lockers_locker', 'controller_id', this.controllerId);
  },

  find: function (table, column, value) {
    const row = new GlideRecord(table);
    if (!row.get(column, value)) throw new Error(`There is no ${table} with ${column} ${value}.`);
    return row;
  },

  newId: function () {
    return gs.generateGUID();
  },

  type: 'LockerRehearsal',
};
