/** What the kiosk's reader is to read, as text that can be copied into it. */
export function QrCode({ text }: { readonly text: string }) {
  return <p className="qr-text">{text}</p>;
}
