/**
 * Starts the kiosk page where its connector does not answer: a kiosk that is switched on meanwhile shows the page as it was
 * at its last start, which goes on at another connector or says that there is none. The connector is asked first at each
 * load, for the whole page, so that a new build is there at once and no page has parts of two. The page's own files are all
 * that is kept: the API goes past this.
 */
export {};
// The library knows this only as what all kinds of workers have.
declare const self: ServiceWorkerGlobalScope;

const CACHE = 'smart-lockers.kiosk';
/** The page with all of its languages and drawings. A build with others has another service worker, which brings them at the load after. */
const FILES = ['./', './kiosk.css', './kiosk.js'].map((file) => new URL(file, self.location.href).href);
/** How long the connector may take to hand them out, before the page starts without it. */
const PATIENCE_MS = 3_000;

self.addEventListener('install', (event) => event.waitUntil(renew().then(() => self.skipWaiting())));

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  // The address of the page may hold an enrolment code: what is kept has no parameters.
  const file = FILES.find((one) => one === origin + pathname);
  if (!file || method !== 'GET') return;
  event.respondWith(mode === 'navigate' ? load(event, file) : kept(event.request, file));
});

/** The page as the connector has it now, or as it was where the connector does not say so in time. */
async function load(event: FetchEvent, file: string): Promise<Response> {
  const renewed = renew().catch(dropWhatCannotBeRenewed);
  // On a slow line it goes on, for the next load.
  event.waitUntil(renewed);
  await Promise.race([renewed, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  return kept(event.request, file);
}

async function kept(request: Request, file: string): Promise<Response> {
  return (await caches.match(file, { cacheName: CACHE })) ?? fetch(request);
}

/**
 * Keeps all files as the connector has them now; where one is missing, breaks off or is something else (a proxy's error or
 * sign-in), all stay as they were. With them their headers are kept: which connectors the page may speak to.
 */
async function renew(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache', redirect: 'error' })));
}

/** Without room for a new page the old one would be shown for ever: then the connector's counts alone. */
async function dropWhatCannotBeRenewed(error: unknown): Promise<void> {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(CACHE);
}
