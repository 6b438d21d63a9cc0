import { useEffect, useState } from 'react'

/** What a browser hands over when it would install the site (Chromium only; others have it in their own menu). */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>
}

declare global {
  interface Window {
    /** An offer that came before anybody listened: see public/early.js. */
    installOffer?: Event
  }
}

/** Installs the site, where the browser offers that; undefined where it does not, or no longer. */
export const useInstall = (): (() => void) | undefined => {
  const [offer, setOffer] = useState(window.installOffer)
  useEffect(() => {
    const take = (event: Event) => {
      event.preventDefault()
      setOffer(event)
    }
    const end = () => setOffer(undefined)
    window.addEventListener('beforeinstallprompt', take)
    window.addEventListener('appinstalled', end)
    return () => {
      window.removeEventListener('beforeinstallprompt', take)
      window.removeEventListener('appinstalled', end)
    }
  }, [])
  if (!offer) return undefined
  return () => {
    // An offer can be taken up once.
    setOffer(undefined)
    void (offer as InstallOffer).prompt()
  }
}
