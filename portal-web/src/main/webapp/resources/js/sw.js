// The service worker of the installed portal: without network it shows the page /offline. It keeps our own files and that page,
// which hold nothing of anybody, and nothing else; what the quick contact remembers is kept and erased by quick.js.
const VERSION = new URL(self.location).search;
const STORE = `files${VERSION}`;
const OFFLINE = '/offline';
const FILES = ['css/tokens.css', 'css/fonts.css', 'css/base.css', 'css/frame.css', 'css/quick.css', 'css/pages.css', 'js/quick.js']
  .map(file => `/assets/${file}${VERSION}`);
const ICONS = ['/assets/icons/icons.svg', '/assets/icons/emblem.svg'];

self.addEventListener('install', event => {
  event.waitUntil(caches.open(STORE).then(store => store.addAll([OFFLINE, ...FILES, ...ICONS])).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith('files') && name !== STORE).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

async function file(request) {
  const store = await caches.open(STORE);
  const kept = await store.match(request);
  if (kept && request.url.includes('?v=')) return kept;
  try {
    const answer = await fetch(request);
    if (answer.ok) await store.put(request, answer.clone());
    return answer;
  } catch (gone) {
    if (kept) return kept;
    throw gone;
  }
}

self.addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  } else if (address.pathname.startsWith('/assets/') || address.pathname.startsWith('/branding/')) {
    event.respondWith(file(request));
  }
});
