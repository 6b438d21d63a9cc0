import type { Target } from './driver.ts'

/** A target as it can be handed into a page. */
export interface Query {
  readonly css: string
  readonly within: string
  readonly pattern: string | null
  readonly flags: string
  /** Whether it is to be pressed. Whoever only reads must not move anything. */
  readonly reach: boolean
}

export interface Found {
  /** Why it cannot be pressed: it is not there, not seen, on its way, or something lies over it. */
  readonly problem: string | null
  readonly x: number
  readonly y: number
  readonly count: number
  readonly text: string
}

const selectors = {
  button: 'button, summary, [role=button]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, [role=combobox]',
  dialog: 'dialog[open], [role=dialog]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  option: '[role=option]',
  radio: 'input[type=radio]',
  status: '[role=status]',
  switch: '[role=switch]',
  textbox: 'input:not([type]), input[type=text], textarea',
} as const

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export const queryOf = (target: Target, reach: boolean): Query => {
  if (typeof target === 'string') return { css: target, within: '', pattern: null, flags: '', reach }
  const { role, name, within = '' } = target
  const pattern = name === undefined ? null : typeof name === 'string' ? `^${escaped(name)}$` : name.source
  return { css: selectors[role], within, pattern, flags: name instanceof RegExp ? name.flags : '', reach }
}

export const inWords = (target: Target): string =>
  typeof target === 'string' ? target : `${target.role} ${target.name ?? ''}`

/** Runs in the page: finds what can be seen of a target, brings it into view, and tells where a press would meet it. */
export const locate = async ({ css, within, pattern, flags, reach }: Query): Promise<Found> => {
  const words = (node: Node): string =>
    node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || node.tagName === 'svg')
      ? ''
      : node instanceof Text
        ? node.data
        : textOf(node)
  // Words of one line belong together; what stands in a box of its own is set apart.
  const textOf = (node: Node): string => {
    const inner = [...node.childNodes].map(words).join('')
    return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${inner} ` : inner
  }
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
    const named = [
      by.map((id) => words(document.getElementById(id) ?? document.createTextNode(''))).join(' '),
      element.getAttribute('aria-label') ?? '',
      labels.map(words).join(' '),
      words(element),
      element.getAttribute('title') ?? '',
    ]
    return named.map(plain).find((name) => name !== '') ?? ''
  }
  // What lies behind a modal dialog is out of reach for readers, so it is out of reach here.
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const wanted = pattern === null ? undefined : new RegExp(pattern, flags)
  const roots = within ? [...scope.querySelectorAll(within)] : [scope]
  const self = scope instanceof Element && !within && scope.matches(css) ? [scope] : []
  const all = [...self, ...new Set(roots.flatMap((root) => [...root.querySelectorAll(css)]))]
  const named = all.filter((element) => !wanted || wanted.test(nameOf(element)))
  const seen = named.filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  )
  const element = seen[0]
  const none = { x: 0, y: 0, count: seen.length }
  if (!element) return { ...none, text: '', problem: named.length > 0 ? 'cannot be seen' : 'is not there' }
  const text = plain(textOf(element))
  if (!reach) return { ...none, problem: null, text }
  const middle = (): { x: number; y: number } => {
    const rect = element.getClientRects()[0] ?? element.getBoundingClientRect()
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  }
  const inside = ({ x, y }: { x: number; y: number }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
  const met = (at: { x: number; y: number }) => {
    const top = document.elementFromPoint(at.x, at.y)
    return element.contains(top) || (top !== null && element.closest('label')?.contains(top) === true)
  }
  // What a box cuts off can be scrolled into view by a script, but not by a reader.
  const cut: { box: Element; left: number; top: number }[] = []
  for (let box = element.parentElement; box; box = box.parentElement)
    cut.push({ box, left: box.scrollLeft, top: box.scrollTop })
  if (!inside(middle()) || !met(middle())) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  for (const { box, left, top } of cut) {
    const { overflowX, overflowY } = getComputedStyle(box)
    if (overflowX === 'hidden') box.scrollLeft = left
    if (overflowY === 'hidden') box.scrollTop = top
  }
  const before = middle()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const after = middle()
  const moving = Math.abs(before.x - after.x) + Math.abs(before.y - after.y) > 0.5
  const problem = moving
    ? 'is moving'
    : !inside(after)
      ? 'is outside the window'
      : met(after)
        ? null
        : `is covered by ${document.elementFromPoint(after.x, after.y)?.outerHTML.slice(0, 120)}`
  return { ...none, ...after, text, problem }
}
