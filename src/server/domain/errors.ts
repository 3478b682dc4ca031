/**
 * Every error the app answers with. `docs/errors.md` says of each what happened, what was kept and what to do; a test
 * holds the two together. No 401 and no 429 here: those are the platform's own, and the connector acts on them.
 */
export const ERRORS = {
  invalid_request: { status: 400, message: 'The request is not of the documented form.' },
  not_allowed: { status: 403, message: 'You may not do this.' },
  connector_unknown: { status: 403, message: 'This connector is not registered for this user.' },
  lease_not_held: { status: 409, message: 'Another connector owns this locker, or nobody does.' },
  locker_unknown: { status: 404, message: 'There is no such locker.' },
  locker_out_of_service: { status: 409, message: 'This locker is out of service.' },
  bay_unknown: { status: 404, message: 'There is no such bay.' },
  credential_unknown: { status: 403, message: 'This badge or code is not known here.' },
  credential_locked: { status: 403, message: 'Too many wrong codes. Please wait.' },
  credential_expired: { status: 403, message: 'This badge or code is no longer valid.' },
  session_unknown: { status: 404, message: 'There is no such session.' },
  session_expired: { status: 410, message: 'The session has ended. Please identify yourself again.' },
  choice_gone: { status: 409, message: 'This can no longer be chosen.' },
  handover_unknown: { status: 404, message: 'There is no such handover for this person.' },
  handover_ended: { status: 409, message: 'This handover has ended.' },
  exit_not_possible: { status: 409, message: 'This handover cannot end that way.' },
  reopen_too_late: { status: 409, message: 'The door can no longer be reopened.' },
  not_yet: { status: 409, message: 'This is not decided yet. Please wait a moment.' },
  half_done: {
    status: 409,
    message: 'The old device is in the locker: collect the new one there, or take the old one back.',
  },
  device_in_locker: { status: 409, message: 'IT does not have the device: take it out of the locker first.' },
  not_entitled: { status: 403, message: 'Only agents may do this.' },
  asset_not_expected: { status: 409, message: 'This device is not expected here.' },
  nothing_free: { status: 409, message: 'No bay or device is free for this just now.' },
  state_conflict: { status: 409, message: 'Somebody else was faster. Please look again.' },
  assignment_unknown: { status: 404, message: 'There is no such assignment.' },
  loan_running: { status: 409, message: 'The device has been collected: return it instead of cancelling.' },
  photo_not_taken: { status: 409, message: 'No photo can be added to this now.' },
  not_extendable: { status: 409, message: 'This loan cannot be extended.' },
  code_unknown: { status: 404, message: 'This enrolment code is not known.' },
  code_used: { status: 409, message: 'This enrolment code has been used.' },
  code_expired: { status: 410, message: 'This enrolment code has expired.' },
  signin_unknown: { status: 404, message: 'There is no such sign-in, or its time is over.' },
  signin_expired: { status: 410, message: 'This sign-in is over. Please begin a new one.' },
  signin_denied: { status: 403, message: 'The sign-in was refused on the phone.' },
  event_not_applied: {
    status: 409,
    message: 'The effects of the event failed again and again. It is set aside; a discrepancy says what to do.',
  },
  person_unknown: { status: 404, message: 'There is nobody with this user name or e-mail address, or more than one.' },
  asset_unknown: { status: 404, message: 'There is no such device, or more than one.' },
  rollout_unknown: { status: 404, message: 'There is no such rollout.' },
  command_unknown: { status: 404, message: 'There is no such command.' },
  internal_error: { status: 500, message: 'The app failed. Nothing was lost: the same request may be sent again.' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An error that is meant to be answered. A plain Error with a code: the engine cannot subclass a builtin. */
export type AppError = Error & { readonly code: ErrorCode; readonly detail: unknown };

export function appError(code: ErrorCode, detail: unknown = null): AppError {
  return Object.assign(new Error(ERRORS[code].message), { code, detail });
}

export function isAppError(thrown: unknown): thrown is AppError {
  return thrown instanceof Error && 'code' in thrown && (thrown as AppError).code in ERRORS;
}

/** What goes over the wire. Anything but an {@link AppError} says nothing of its inside. */
export function errorAnswer(thrown: unknown): {
  status: number;
  error: { code: ErrorCode; message: string; detail: unknown };
} {
  const { code, detail } = isAppError(thrown) ? thrown : { code: 'internal_error' as const, detail: null };
  return { status: ERRORS[code].status, error: { code, message: ERRORS[code].message, detail } };
}
