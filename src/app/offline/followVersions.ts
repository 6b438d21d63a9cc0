import { trustedScript } from '../../lib/trusted.ts'

/** Puts a newer version of the site in the place of this page. */
export type UseNewer = () => void

const anHour = 3_600_000

/**
 * Has a service worker keep the site on this device, and tells when a newer version lies ready. Nothing of it is used before
 * the reader says so: an open page stays of the version that it was opened in, its code as its data.
 */
export const followVersions = async (tell: (use: UseNewer) => void): Promise<void> => {
  const { build } = document.documentElement.dataset
  // Not on a development server, which names no version; and a page in a frame leaves its host's visitors alone.
  if (!build || !('serviceWorker' in navigator) || window.top !== window.self) return
  const { serviceWorker } = navigator
  const address = new URL('sw.js', document.baseURI).href
  const registration = await serviceWorker.register(trustedScript(address), { updateViaCache: 'none' })
  // Some browsers are told to have no such workers, and answer with nothing.
  if (!registration) return

  let isWanted = false
  const look = async () => {
    const { waiting } = registration
    if (!waiting) return
    // This page came from the network and is the newer version itself: what is open of the older one keeps its files.
    if ((await versionOf(waiting)) === build) return waiting.postMessage('take over')
    tell(() => {
      // Another window may have let it take over meanwhile.
      if (registration.waiting !== waiting) return location.reload()
      isWanted = true
      waiting.postMessage('take over')
    })
  }
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => worker.state === 'installed' && void look())
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  const compare = async () => {
    const { controller } = serviceWorker
    // Another window took the newer version.
    if (controller && (await versionOf(controller)) !== build) tell(() => location.reload())
  }
  serviceWorker.addEventListener('controllerchange', () => (isWanted ? location.reload() : void compare()))
  await look()
  registration.active?.postMessage({ tidy: build })

  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < anHour) return
    asked = Date.now()
    // Without a network there is nothing newer.
    registration.update().catch(() => {})
  })
}

const versionOf = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage('version', [port2])
  })
