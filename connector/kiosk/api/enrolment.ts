/**
 * The kiosk's token, and what it has to know before a connector answers, in the browser's storage. A browser that shows several kiosks, as the demonstration's does, keeps
 * them apart by `?slot=…`.
 */
const parameters = new URLSearchParams(location.search);
const KEY = `smart-lockers.kiosk.${parameters.get('slot') ?? 'only'}`;
/** Where the connectors are that may stand in for the kiosk's own. */
export const ADDRESSES_KEY = `${KEY}.addresses`;
const LANGUAGE_KEY = `${KEY}.language`;

export const storedToken = (): string | null => localStorage.getItem(KEY);
export const storeToken = (token: string): void => localStorage.setItem(KEY, token);
export const forgetToken = (): void => localStorage.removeItem(KEY);

/** The locker's language, for a page that starts where no connector answers. */
export const storedLanguage = (): string | null => localStorage.getItem(LANGUAGE_KEY);
export const storeLanguage = (language: string): void => localStorage.setItem(LANGUAGE_KEY, language);

/** The one-time code of `?code=…`, which leaves the address at once so that it is neither kept nor shared. */
export function takeCodeFromAddress(): string | null {
  const address = new URL(location.href);
  const code = address.searchParams.get('code');
  address.searchParams.delete('code');
  if (code) history.replaceState(null, '', address);
  return code;
}

/** The page that may play the badge reader (docs/kiosk-api.md), or null: only one that embeds this page can. */
export const demoOrigin = (): string | null => (window.parent === window ? null : parameters.get('demo'));
