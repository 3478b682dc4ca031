import { newId, passDoor, type Choice, type Site, type Visit } from './site.ts';

/** One person at the kiosk, from the tap on: each call answers the last view, as a kiosk would. */
export interface Visitor {
  readonly visit: Visit;
  /** Sends it to the app and shows the answer. @returns the code of the error; null: none */
  send(route: 'choose' | 'next' | 'scan' | 'cancel' | 'reopen', body: object): Promise<string | null>;
  /** Presses the choice of this kind; of several the one with this title. */
  press(kind: string, title?: string): Promise<void>;
  /** Presses one after the other. */
  presses(...kinds: readonly string[]): Promise<void>;
  next(): Promise<void>;
  scan(purpose: string, assetTag: string): Promise<void>;
  say(exit: string): Promise<void>;
  /** What the person was asked to do is done, and the door is closed. @returns the number of the bay */
  pass(presence?: 'empty' | 'occupied' | 'unknown'): Promise<number>;
  kinds(): string[];
  choice(kind: string, title?: string): Choice | undefined;
}

/** Taps a badge. @throws the code of the error */
export async function comes(site: Site, badge: string): Promise<Visitor> {
  const tapped = await site.tap('badge', badge);
  return at(site, must(tapped.result, tapped.error));
}

/** Types the code from a mail. */
export async function comesWithCode(site: Site, code: string): Promise<Visitor> {
  const tapped = await site.tap('pin', code);
  return at(site, must(tapped.result, tapped.error));
}

function must(visit: Visit, error: { readonly code: string } | null): Visit {
  if (error) throw new Error(error.code);
  return visit;
}

function at(site: Site, first: Visit): Visitor {
  let visit = first;
  const choices = (): readonly Choice[] => visit.view.choices ?? [];
  async function go(route: string, body: object): Promise<void> {
    const code = await visitor.send(route as 'choose', body);
    if (code !== null) throw new Error(code);
  }
  const visitor: Visitor = {
    get visit() {
      return visit;
    },
    async send(route, body) {
      const session = { session_id: visit.session.session_id, request_id: newId() };
      const { result, error } = await site.call<Visit>(route, { ...session, ...body });
      if (error) return error.code;
      visit = result;
      return null;
    },
    async press(kind, title) {
      const chosen = visitor.choice(kind, title);
      if (!chosen)
        throw new Error(`No ${kind} ${title ?? ''} among ${visitor.kinds().join(', ')} (${visit.view.kind})`);
      await go('choose', { choice_id: chosen.choice_id });
    },
    async presses(...kinds) {
      for (const kind of kinds) await visitor.press(...(kind.split(':') as [string, string?]));
    },
    next: () => go('next', { handover_id: visit.view.handover?.handover_id }),
    scan: (purpose, assetTag) => go('scan', { purpose, asset_tag: assetTag }),
    say: (exit) => go('cancel', { handover_id: visit.view.handover?.handover_id, exit }),
    async pass(presence) {
      const { command, handover } = visit.view;
      if (!command || !handover) throw new Error(`No door was opened: ${JSON.stringify(visit.view)}`);
      const done = handover.direction === 'collect' ? 'empty' : 'occupied';
      await passDoor(site, command, presence ?? done);
      site.instance.settle();
      return command.bay_number;
    },
    kinds: () => choices().map(({ kind }) => kind),
    choice: (kind, title) => choices().find((one) => one.kind === kind && (title === undefined || one.title === title)),
  };
  return visitor;
}
