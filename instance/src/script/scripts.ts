import type { Kernel, ScriptRequest, Scripts, Transaction } from '../kernel.ts';
import { forgetAll } from './cache.ts';
import { assertAlive, type Engine } from './engine.ts';
import { TransactionCancelled } from './errors.ts';
import { changesOf, recordOn } from './glide/make-record.ts';
import { GlideRecord } from './glide/record.ts';
import { isTrue } from './glide/values.ts';
import { compileScript } from './language/compile.ts';
import { located } from './language/located.ts';
import { createRealm, type Realm } from './realm.ts';

/** After its deadline a script is stopped at its next Glide call; only one that makes none is stopped by force, this much later. */
const GRACE_MS = 200;

interface Session {
  readonly realms: Map<string, Realm>;
  /** Scripts that are running, one inside the other. */
  depth: number;
}

const sessions = new WeakMap<Transaction, Session>();

function sessionOf(tx: Transaction): Session {
  let session = sessions.get(tx);
  if (!session) sessions.set(tx, (session = { realms: new Map(), depth: 0 }));
  return session;
}

/** Where the code of `scope` runs in this transaction. */
export function realmOf(kernel: Kernel, tx: Transaction, scope: string): Realm {
  const { realms } = sessionOf(tx);
  let realm = realms.get(scope);
  if (!realm) realms.set(scope, (realm = createRealm({ kernel, tx, scope }, (other) => realmOf(kernel, tx, other))));
  return realm;
}

const timedOut = (thrown: unknown) => (thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

export function createScripts(kernel: Kernel): Scripts {
  return {
    run(tx, request) {
      assertAlive(tx);
      const session = sessionOf(tx);
      const outerScope = tx.scope;
      const leftMs = Math.min(request.timeoutMs ?? Infinity, tx.deadlineMs - Date.now());
      const watched = session.depth === 0 || request.timeoutMs !== undefined;
      session.depth += 1;
      tx.scope = request.scope;
      let value: unknown;
      try {
        const realm = realmOf(kernel, tx, request.scope);
        value = realm.evaluate(
          compileScript(request.source, request.name),
          request.globals ?? {},
          watched ? Math.max(1, Math.ceil(leftMs)) + GRACE_MS : undefined,
        );
      } catch (thrown) {
        if (timedOut(thrown)) {
          tx.cancelled = true;
          throw new TransactionCancelled(`${request.name} ran longer than it may`);
        }
        if (!tx.cancelled) throw located(thrown, request.name);
      } finally {
        session.depth -= 1;
        tx.scope = outerScope;
      }
      // A script may catch what cut it off; its work is cut off all the same.
      if (tx.cancelled) throw new TransactionCancelled(`${request.name} was cut off after ${tx.writes} writes`);
      return value;
    },
    record(tx, table, row) {
      // Made before the script that gets it runs: it belongs to whichever scope uses it.
      const engine: Engine = {
        kernel,
        tx,
        get scope() {
          return tx.scope;
        },
      };
      return recordOn(engine, table, row);
    },
    changesOf: (record) => {
      if (!(record instanceof GlideRecord)) throw new TypeError('changesOf takes a GlideRecord');
      return changesOf(record);
    },
    reload: () => forgetAll(kernel),
  };
}

/** Runs a script that answers yes or no, by `answer` or, where that is not set, by its value. */
export function runAnswer(kernel: Kernel, tx: Transaction, request: ScriptRequest): boolean {
  const realm = realmOf(kernel, tx, request.scope);
  realm.take('answer');
  const value = kernel.scripts.run(tx, request);
  const answer = realm.take('answer');
  return isTrue(answer === undefined ? value : answer);
}
