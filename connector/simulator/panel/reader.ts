/**
 * Plays the badge reader of the kiosk in the frame. The kiosk listens to the page that embeds it, and to it only when
 * its address names this page's origin; the connector decides who may embed it at all (docs/kiosk-api.md).
 */
export const parameters = new URLSearchParams(location.search);

/** The kiosk's address with our origin added; null when the panel was opened without a kiosk. */
export function kioskAddress(): URL | null {
  const given = parameters.get('kiosk');
  if (!given) return null;
  const address = new URL(given, location.href);
  address.searchParams.set('demo', location.origin);
  return address;
}

export function read(frame: HTMLIFrameElement, text: string): void {
  frame.contentWindow?.postMessage({ type: 'wedge', text }, new URL(frame.src).origin);
}
