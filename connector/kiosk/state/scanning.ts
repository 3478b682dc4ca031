import { ask, show } from './moves.ts';
import { LONGEST_TAG, type PersonEvent, type Problem, type Scan, type State } from './state.ts';

/** What an agent scans is the tag of a thing, never a badge: a badge that is read here is named, not taken for a tap. */
const QR_OF_PERSON = /^SLQ:/;
/** Refusals that leave the agent where they are, with the thing still in hand. */
const TRY_ANOTHER: readonly string[] = ['asset_unknown', 'asset_not_expected', 'nothing_free', 'not_entitled'];

export function scan(state: State, screen: Scan, text: string, id: string): State {
  const { session, request } = state;
  const asset_tag = text.trim();
  if (!session || request || asset_tag === '') return state;
  // The text of a person's code is as good as a key: it is not shown.
  if (QR_OF_PERSON.test(asset_tag)) return refuse(state, screen, '', { code: 'code_scanned', retry_after_s: null });
  return ask({ ...state, screen: { ...screen, refused: null } }, id, {
    route: 'scan',
    body: { request_id: id, session_id: session.id, purpose: screen.purpose, asset_tag },
  });
}

/** The app has no use for what was read. */
export function refusedScan(state: State, text: string, problem: Problem): State {
  return state.screen.kind === 'scan' && TRY_ANOTHER.includes(problem.code)
    ? refuse(state, state.screen, text, problem)
    : show(state, { kind: 'problem', problem, at_door: null });
}

function refuse(state: State, screen: Scan, text: string, { code, expected = [] }: Problem): State {
  return show(state, { ...screen, entry: null, refused: { text, code, expected } });
}

type TagEvent = PersonEvent & { type: 'enter_tag' | 'tag_key' | 'tag_erase' };

/** What stands in the field after one more key; without a field, it is not typed by hand. */
export function enterTag(screen: Scan, event: TagEvent): Scan {
  const { entry } = screen;
  if (event.type === 'enter_tag') return { ...screen, entry: event.on ? '' : null, refused: null };
  if (entry === null) return screen;
  const typed = event.type === 'tag_erase' ? entry.slice(0, -1) : (entry + event.key).slice(0, LONGEST_TAG);
  return { ...screen, entry: typed };
}
