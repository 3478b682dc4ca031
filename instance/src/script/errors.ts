/** What a script can end with, apart from a value. */

/** A member or class that the platform documents and this instance does not have. Named, so that nobody takes it for a mistake of their own. */
export class NotImplemented extends Error {
  readonly member: string;
  constructor(member: string, where = '') {
    super(`NotImplemented: ${member}${where}`);
    this.name = 'NotImplemented';
    this.member = member;
  }
}

/** The transaction is over: its quota is spent, or a fault cut it off. What was written stays written. */
export class TransactionCancelled extends Error {
  constructor(reason: string) {
    super(`Transaction cancelled: ${reason}`);
    this.name = 'TransactionCancelled';
  }
}

/** A script failed or was refused. `cause` is what it threw. */
export class ScriptError extends Error {
  readonly script: string;
  readonly line: number | null;
  constructor(message: string, script: string, line: number | null, cause?: unknown) {
    super(`${message} (${script}${line === null ? '' : `; line ${line}`})`, { cause });
    this.name = 'ScriptError';
    this.script = script;
    this.line = line;
  }
}
