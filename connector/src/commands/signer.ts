/** Makes the token that opens a door: signed, addressed, short-lived, single-use. */
import jwt from 'jsonwebtoken';
import type { CommandClaims, CommandMessage } from '../../contract/index.ts';
import type { Command } from '../servicenow/answers.ts';
import type { Counters } from './counters.ts';
import type { CommandKeys } from './keys.ts';

export type Signer = (command: Command) => CommandMessage;

/** @param issuer the connector's name. @param servicenowNow the clock that has dated the command's end. */
export function createSigner(
  issuer: string,
  keys: CommandKeys,
  counters: Counters,
  servicenowNow: () => number,
): Signer {
  return (command) => {
    const key = keys.current();
    const claims: CommandClaims = {
      iss: issuer,
      aud: command.controller_id,
      jti: command.command_id,
      iat: Math.floor(servicenowNow() / 1000),
      exp: Math.floor(Date.parse(command.expires_at) / 1000),
      ctr: counters.next(command.controller_id),
      act: command.action,
      bay: command.bay_number,
      ...(command.handover_id === null ? {} : { handover: command.handover_id }),
    };
    return {
      v: 1,
      id: command.command_id,
      token: jwt.sign(claims, key.privateKey, { algorithm: 'ES256', keyid: key.kid }),
    };
  };
}
