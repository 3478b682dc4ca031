/** A badge on its way to the reader. */
export function ReaderPicture({ busy }: { busy: boolean }) {
  return (
    <svg className="reader" data-busy={busy} viewBox="0 0 360 240" aria-hidden="true">
      <circle className="halo" cx="180" cy="120" r="128" />
      <g className="device">
        <rect x="200" y="30" width="124" height="180" rx="22" />
        <circle cx="262" cy="172" r="9" />
      </g>
      <g className="waves">
        <path d="M246 118a20 20 0 0 1 0-36" />
        <path d="M234 132a38 38 0 0 1 0-64" />
        <path d="M222 146a56 56 0 0 1 0-92" />
      </g>
      <g className="badge">
        <rect x="40" y="62" width="152" height="104" rx="14" />
        <rect className="slot" x="100" y="72" width="32" height="7" rx="3.5" />
        <circle cx="78" cy="112" r="15" />
        <path d="M56 148c3-15 12-21 22-21s19 6 22 21z" />
        <path className="line" d="M118 104h54M118 122h54M118 140h32" />
      </g>
    </svg>
  );
}
