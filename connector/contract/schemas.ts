/** The JSON Schemas of the contract, by message. */
import cfgClaims from './schemas/cfg-claims.json' with { type: 'json' };
import cfgDesired from './schemas/cfg-desired.json' with { type: 'json' };
import claims from './schemas/claims.json' with { type: 'json' };
import cmd from './schemas/cmd.json' with { type: 'json' };
import common from './schemas/common.json' with { type: 'json' };
import evt from './schemas/evt.json' with { type: 'json' };
import fwDesired from './schemas/fw-desired.json' with { type: 'json' };
import fwStatus from './schemas/fw-status.json' with { type: 'json' };
import hb from './schemas/hb.json' with { type: 'json' };
import reply from './schemas/reply.json' with { type: 'json' };
import stateDoors from './schemas/state-doors.json' with { type: 'json' };
import stateInfo from './schemas/state-info.json' with { type: 'json' };
import stateOnline from './schemas/state-online.json' with { type: 'json' };

export const SCHEMAS = {
  common,
  cmd,
  claims,
  reply,
  evt,
  stateDoors,
  stateOnline,
  stateInfo,
  cfgClaims,
  cfgDesired,
  fwDesired,
  fwStatus,
  hb,
};

/** File of each message, which is also its `$id`. */
export const SCHEMA_FILES = {
  cmd: 'cmd.json',
  claims: 'claims.json',
  reply: 'reply.json',
  evt: 'evt.json',
  doors: 'state-doors.json',
  online: 'state-online.json',
  info: 'state-info.json',
  config: 'cfg-desired.json',
  configClaims: 'cfg-claims.json',
  firmware: 'fw-desired.json',
  firmwareStatus: 'fw-status.json',
  heartbeat: 'hb.json',
} as const;
