/*
 * Where the focus was, and where it goes when what had it is no longer there: to the place that a panel was opened from, or to
 * the heading of what is left around it. It must never fall to the top of the page.
 */

let outside: HTMLElement | undefined

/** What had the focus last and lies in no panel: whence a panel was opened. */
export const lastOutside = (): HTMLElement | undefined => outside

let asked: Element | null = null

/** Remembers what has the focus while the reader asks for something that may take a while to come. */
export const noteAsking = (): void => {
  asked = document.activeElement
}

/** What had the focus when the reader asked last, if it is still in the page. */
export const askedFrom = (): Element | null => (asked?.isConnected ? asked : document.activeElement)

/** Whether the reader has taken the focus elsewhere since asking: then what comes late must not pull it away. */
export const hasMovedOn = (): boolean => {
  const at = document.activeElement
  if (asked === null || at === null || at === document.body || at === asked) return false
  // What is gone or hidden has let go of the focus by itself.
  return asked === document.body || canTakeFocus(asked)
}

const canTakeFocus = (element: Element | null | undefined): boolean =>
  Boolean(element?.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))

const focusFirst = (all: Iterable<HTMLElement>): boolean => {
  for (const element of all) {
    if (!canTakeFocus(element)) continue
    element.focus({ preventScroll: true })
    if (document.activeElement === element) return true
  }
  return false
}

/** Focuses the heading of the lens, if the lens is there already. */
export const focusLens = (): boolean =>
  focusFirst(document.querySelectorAll<HTMLElement>('[data-lens] h2, [data-map] h2'))

/** Focuses the heading of a panel, or what else in it is marked as the first to be read. */
export const focusPanel = (panel: Element | null): boolean =>
  panel !== null && focusFirst(panel.querySelectorAll<HTMLElement>('h2[tabindex]'))

/** Gives the focus back to where a panel was opened from, or to the button that opens such panels. */
export const giveBack = (opener: HTMLElement | undefined): boolean =>
  focusFirst([...(opener ? [opener] : []), ...document.querySelectorAll<HTMLElement>('[data-opens="tools"]')]) ||
  focusLens()

interface Held {
  readonly element: HTMLElement
  /** What lay around it, from the inside out: it cannot be asked once it is gone. */
  readonly around: readonly Element[]
}

const ancestorsOf = (element: Element): Element[] => {
  const all: Element[] = []
  for (let one = element.parentElement; one; one = one.parentElement) all.push(one)
  return all
}

const places = 'dialog[open], :popover-open, [data-panel], aside, [data-lens], [data-map], section[aria-label]'

/** Leads the focus to the nearest heading that is left around an element that has gone. */
const goOn = ({ around }: Held): boolean => {
  const near = around.filter((one) => one.isConnected && one.matches(places))
  return (
    focusFirst(near.flatMap((one) => [...one.querySelectorAll<HTMLElement>('h2[tabindex], h3[tabindex]')])) ||
    focusLens()
  )
}

/** Follows the focus, and leads it on when the control that had it goes. Returns how to stop. */
export const followFocus = (): (() => void) => {
  let held: Held | undefined
  let frame = 0
  const isLost = () => held !== undefined && document.activeElement === document.body && !canTakeFocus(held.element)
  const take = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    held = { element: target, around: ancestorsOf(target) }
    if (!target.closest('[data-panel]')) outside = target
  }
  // Whoever presses where nothing takes the focus has put it down.
  const drop = () =>
    setTimeout(() => {
      if (document.activeElement === document.body && held?.element.isConnected) held = undefined
    })
  const look = () => {
    if (!isLost()) return
    cancelAnimationFrame(frame)
    // Components that know better where to go on come first. A lens that is still loading is waited for.
    frame = requestAnimationFrame(() => {
      if (held && isLost()) goOn(held)
    })
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', take)
  document.addEventListener('mousedown', drop)
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    document.removeEventListener('focusin', take)
    document.removeEventListener('mousedown', drop)
  }
}
