/*
 * The whole screen, where the browser gives it. The page as a whole asks for it, on the press itself: what is presented loads
 * while it is given.
 */

export const isFullscreen = (): boolean => document.fullscreenElement !== null

export const enterFullscreen = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
    // Escape is then ours: it first takes a blank screen away.
    await keyboard()?.lock?.(['Escape'])
  } catch {
    // A window does as well.
  }
}

let isOurs = false

export const leaveFullscreen = async (): Promise<void> => {
  keyboard()?.unlock?.()
  isOurs = isFullscreen()
  if (isOurs) await document.exitFullscreen().catch(() => undefined)
}

/** Listens for the reader's taking the whole screen back, which is what Escape does where the browser keeps that key. */
export const onTakenBack = (listener: () => void): (() => void) => {
  const change = () => {
    if (isFullscreen()) return
    // A window that opens takes the whole screen away as well, and the focus with it.
    if (!isOurs && document.hasFocus()) listener()
    isOurs = false
  }
  document.addEventListener('fullscreenchange', change)
  return () => document.removeEventListener('fullscreenchange', change)
}

interface Keyboard {
  readonly lock?: (keys: readonly string[]) => Promise<void>
  readonly unlock?: () => void
}

/** Chromium has it; the DOM's types do not know it. */
const keyboard = (): Keyboard | undefined => (navigator as { readonly keyboard?: Keyboard }).keyboard
