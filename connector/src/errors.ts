/**
 * Every error that leaves the connector, with the HTTP status it is answered with and the plain words a person at a
 * kiosk may read. What an operator does about each stands in docs/connector.md. Codes of the app (`credential_unknown`,
 * …) pass through unchanged and are documented there.
 */
export const ERRORS = {
  invalid_request: [400, 'The request is not valid.'],
  not_found: [404, 'There is nothing at this address.'],
  kiosk_unknown: [401, 'This kiosk is not enrolled. Please ask IT to enrol it.'],
  session_unknown: [404, 'This visit has ended. Please identify yourself again.'],
  too_many_requests: [429, 'Too many attempts. Please wait a moment and try again.'],
  servicenow_away: [503, 'The service cannot be reached right now. Nothing was opened. Please try again in a moment.'],
  servicenow_busy: [503, 'The service is busy right now. Nothing was opened. Please try again in a moment.'],
  servicenow_sign_in: [503, 'The service cannot be reached right now. Nothing was opened. Please tell IT.'],
  servicenow_answer: [502, 'The service gave an answer that could not be read. Nothing was opened. Please try again.'],
  locker_not_served: [503, 'This locker is not connected to the service right now. Please try again in a moment.'],
  controller_mismatch: [409, 'The code belongs to another controller.'],
  internal: [500, 'Something went wrong. Nothing was opened. Please try again.'],
  config_invalid: [500, 'The configuration is not valid.'],
  store_newer: [500, 'The data directory was written by a newer version of the connector.'],
  store_damaged: [500, 'The store is damaged. It was set aside.'],
  broker_away: [503, 'The locker cannot be reached right now. Please try again in a moment.'],
  adapter_unknown: [503, 'The locker is of a make that this service does not know. Please tell IT.'],
  locker_away: [503, 'The locker does not answer right now. Please try again in a moment.'],
  adapter_settings: [503, 'The service does not know how to reach this locker. Please tell IT.'],
  broker_keeps_commands: [503, 'The locker cannot be opened safely over this broker. Please tell IT.'],
  offline_unknown: [
    404,
    'The service cannot be reached, and nothing that is planned here goes with this badge or code. Nothing was opened.',
  ],
  offline_qr: [503, 'The service cannot be reached. A QR code needs it; a badge or the code of a message does not.'],
  offline_over: [503, 'The locker has been without the service for too long. Nothing was opened. Please ask IT.'],
  offline_no_bay: [409, 'No bay that it fits into is free here. Nothing was opened.'],
  offline_not_recorded: [503, 'What is done here cannot be recorded right now. Nothing was opened.'],
  event_malformed: [422, 'The event does not follow the MQTT contract.'],
  message_not_kept: [422, 'A controller told what can never be kept.'],
  event_unacceptable: [422, 'ServiceNow cannot read the event.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof ERRORS;

/** An error of the registry. `message` may be more exact than the registry's; `detail` holds values for programs. */
export class ConnectorError extends Error {
  readonly code: ErrorCode;
  readonly detail: Readonly<Record<string, unknown>> | null;

  constructor(code: ErrorCode, message?: string, detail: Record<string, unknown> | null = null) {
    super(message ?? ERRORS[code][1]);
    this.name = 'ConnectorError';
    this.code = code;
    this.detail = detail;
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
