import qrcode from 'qrcode-generator';

/** Modules of white around the code (ISO/IEC 18004: four). */
const quiet = 4;

/** A QR code as one path, so that it is sharp at any size; always black on white, which readers need. */
export function QrCode({ text }: { readonly text: string }) {
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  code.make();
  const modules = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  const dark = modules.flatMap((row) =>
    modules.flatMap((column) => (code.isDark(row, column) ? [`M${column + quiet} ${row + quiet}h1v1h-1z`] : [])),
  );
  const side = modules.length + 2 * quiet;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label="QR code" shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
