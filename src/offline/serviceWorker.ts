import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { CacheFirst } from 'workbox-strategies/CacheFirst.js'
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js'
import type { Built } from '../lib/built.ts'
import { cacheNames, wayOf } from './versions.ts'

/** Written into the finished script by the build, once. */
declare const BUILT: Built
declare const self: ServiceWorkerScope

/** How long the network may take, in seconds, before a page is opened as it is kept. */
const patience = 3

const built = BUILT
const { scope } = self.registration
const names = cacheNames(scope)
const matchOptions = { ignoreVary: true }
const precache = new PrecacheController({ cacheName: names.ofVersion(built.id) })
precache.addToCacheList([...built.files])
const has = (address: string) => precache.getCacheKeyForURL(address) !== undefined
const way = (url: URL) => wayOf(url, scope, has)

self.addEventListener('install', (event) => void precache.install(event as never))
// From the first visit on: what the open page asks for next may be answered by us.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const pages = new NetworkFirst({
  cacheName: names.ofVersion(built.id),
  networkTimeoutSeconds: patience,
  matchOptions,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => {
        const found = way(new URL(request.url))
        return (found?.from === 'network' && precache.getCacheKeyForURL(found.or)) || request
      },
      // A version is kept as a whole or not at all.
      cacheWillUpdate: async () => null,
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`${response.status}`)
        return response
      },
    },
  ],
})
registerRoute(({ url }) => way(url)?.from === 'network', pages)

const used = new CacheFirst({ cacheName: names.used, matchOptions })
registerRoute(({ url }) => way(url)?.from === 'used', used)

registerRoute(
  ({ url }) => way(url)?.from === 'kept',
  async ({ url, request }) => {
    const asked = way(url)
    const version = asked?.from === 'kept' ? asked.version : undefined
    return (await findKept(url, version)) ?? fetch(request)
  },
)

/** In the version that is asked for; without one in any, our own first: pages of an older one may still be open. */
const findKept = async (url: URL, version: string | undefined): Promise<Response | undefined> => {
  const all = version
    ? [names.ofVersion(version)]
    : [names.ofVersion(built.id), ...(await caches.keys()).filter(names.isOurs)]
  for (const name of all) {
    if (!(await caches.has(name))) continue
    const cache = await caches.open(name)
    const found = await cache.match(url.href.replace(/[?#].*$/, ''), { ...matchOptions, ignoreSearch: true })
    if (found) return found
  }
  return undefined
}

/** Drops older versions, where no other window is open that may be of one. */
const tidy = async (sender: string, version: string): Promise<void> => {
  if (self.registration.waiting || self.registration.installing) return
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.some(({ id }) => id !== sender)) return
  const kept = [names.ofVersion(built.id), names.ofVersion(version), names.used]
  for (const name of await caches.keys()) {
    if (names.isOurs(name) && !kept.includes(name)) await caches.delete(name)
  }
}

self.addEventListener('message', (event) => {
  const { data, source, ports } = event
  if (data === 'version') ports[0]?.postMessage(built.id)
  // Only when a page says so, which asks its reader first.
  if (data === 'take over') event.waitUntil(self.skipWaiting())
  if (source && typeof data === 'object' && data && 'tidy' in data) event.waitUntil(tidy(source.id, String(data.tidy)))
})
