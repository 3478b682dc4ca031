import type { Status, Tone } from './words';

/** A shape for each tone, so that none is told by its colour alone. */
const shapes: Record<Tone, string> = {
  attention: 'M8 1.5 15.5 15H.5zM7.2 6v5h1.6V6zm0 6.2v1.6h1.6v-1.6z',
  open: 'M2 1h7l5 2.5V15l-5-1.5V15H2zm2 2v10h5V5.2L6 3z',
  promised: 'M3.5 1h9v14L8 11.2 3.5 15z',
  stocked: 'M1 4.5 8 1l7 3.5v7L8 15l-7-3.5zM3 6v4.3l4 2V8z',
  free: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  off: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-4 6v2h8V7z',
};

export function ToneIcon({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={`icon icon-${tone}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fillRule="evenodd" d={shapes[tone]} />
    </svg>
  );
}

export function Pill({ tone, text }: Status) {
  return (
    <span className={`pill pill-${tone}`}>
      <ToneIcon tone={tone} />
      {text}
    </span>
  );
}
