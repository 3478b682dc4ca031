/** A laptop with its tag under the scanner's light. */
export function ScannerPicture() {
  return (
    <svg className="scanner" viewBox="0 0 320 200" aria-hidden="true">
      <circle className="halo" cx="160" cy="100" r="96" />
      <rect className="thing" x="52" y="62" width="216" height="104" rx="12" />
      <rect className="label" x="96" y="88" width="128" height="52" rx="6" />
      <path
        className="code"
        d="M112 98v32M120 98v32M132 98v32M138 98v32M150 98v32M162 98v32M168 98v32M180 98v32M192 98v32M208 98v32"
      />
      <path className="beam" d="M84 114h152" />
    </svg>
  );
}
