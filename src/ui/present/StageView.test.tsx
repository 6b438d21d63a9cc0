import axe from 'axe-core'
import '../../app/styles/base.css'
import 'virtual:palette.css'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { lesson } from '../../../tests/fixtures/lesson.ts'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import type { Story } from '../../model/story.ts'
import type { Figure, Layer } from '../../picture/figure.ts'
import type { Text } from '../../scene/scene.ts'
import { openPresentation } from '../../state/present/presentation.ts'
import { beginAt } from '../../state/present/showing.ts'
import { themeStore } from '../../state/theme.ts'
import { DeskView } from './DeskView.tsx'
import { hasLinks } from './Slide.tsx'
import { SlideShow } from './SlideShow.tsx'
import { StageView } from './StageView.tsx'
import { slideFor } from './slideFor.ts'

const dataset = orlandOnPage()
/** The lesson, with the first two claims of the map on its first step. */
const story: Story = {
  ...lesson,
  steps: lesson.steps.map((step, i) =>
    i === 0 ? { ...step, claims: dataset.claims.slice(0, 2).map(({ id }) => id) } : step,
  ),
}

let open: (() => void)[] = []
let names = 0
const begin = (role: 'stage' | 'desk', session = `session${names++}`) => {
  const presentation = openPresentation({ session, role, story, showing: beginAt(story.id, 0) })
  open.push(presentation.join())
  return presentation
}
afterEach(() => {
  for (const end of open) end()
  open = []
  sessionStorage.clear()
})

const stage = async () => {
  const presentation = begin('stage')
  const onLeave = vi.fn()
  const screen = await render(
    <StageView presentation={presentation} story={story} dataset={dataset} onLeave={onLeave} />,
  )
  return { presentation, onLeave, screen }
}

const desk = async (presentation = begin('desk')) => {
  const { showing } = presentation.store.getState()
  if (!showing) throw new Error('It has begun')
  const screen = await render(
    <DeskView presentation={presentation} dataset={dataset} story={story} showing={showing} />,
  )
  return { presentation, screen }
}

const findings = async () => {
  const forced = themeStore.getState().theme === 'forced'
  const { violations } = await axe.run(document.body, {
    // In forced colours the system answers for contrast.
    rules: { 'color-contrast': { enabled: !forced }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

for (const theme of ['light', 'dark', 'forced'] as const) {
  test(`axe finds nothing to mend on the stage, ${theme}`, async () => {
    const before = themeStore.getState()
    themeStore.setState({ theme })
    document.documentElement.dataset.theme = theme
    await page.viewport(1280, 720)
    await stage()
    expect(await findings()).toEqual([])
    themeStore.setState(before)
    delete document.documentElement.dataset.theme
  })
  test(`axe finds nothing to mend in the presenter's window, ${theme}`, async () => {
    const before = themeStore.getState()
    themeStore.setState({ theme })
    document.documentElement.dataset.theme = theme
    await page.viewport(1280, 800)
    await desk()
    expect(await findings()).toEqual([])
    themeStore.setState(before)
    delete document.documentElement.dataset.theme
  })
}

test('the stage is white whatever the page has, and its text black', async () => {
  document.documentElement.dataset.theme = 'dark'
  const { screen } = await stage()
  const { backgroundColor, color } = getComputedStyle(screen.getByRole('dialog').element())
  expect([backgroundColor, color]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  delete document.documentElement.dataset.theme
})

test('no text on a slide is smaller than 24 of 1080 lines', async () => {
  const { screen } = await stage()
  const sizes = [...screen.container.querySelectorAll('svg text')].map(
    (text) => text.getBoundingClientRect() && Number(text.getAttribute('font-size')) * scaleOf(text),
  )
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.9)
})
/** Of the groups around a text, up to the slide. */
const scaleOf = (text: Element): number => {
  const scale = /scale\(([\d.]+)\)/.exec(text.closest('g[transform]')?.getAttribute('transform') ?? '')?.[1]
  return Number(scale ?? 1)
}

test('Escape first lights a blank screen, then leaves', async () => {
  const { onLeave } = await stage()
  await userEvent.keyboard('b')
  await expect.poll(() => document.querySelector('[data-blank=black]')).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('[data-blank]')).toBeNull()
  expect(onLeave).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(onLeave).toHaveBeenCalledOnce()
})

test('controls are named, large enough, and rest after a while', async () => {
  const { screen } = await stage()
  const buttons = screen.getByRole('button').elements()
  expect(buttons.length).toBeGreaterThan(9)
  for (const button of buttons) {
    const { width, height } = button.getBoundingClientRect()
    // 44 where fingers press.
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(matchMedia('(pointer: fine)').matches ? 34 : 44)
    expect(button.getAttribute('aria-label')).toBeTruthy()
  }
  await expect.poll(() => document.querySelector('[data-stage][data-idle]'), { timeout: 8000 }).not.toBeNull()
  await userEvent.keyboard('{Tab}')
  await expect.poll(() => document.querySelector('[data-stage][data-idle]')).toBeNull()
})

test('keys with Control or Command are the browser’s, and F5 is', async () => {
  const { presentation } = await stage()
  const before = presentation.store.getState().showing
  for (const init of [{ key: 'F5' }, { key: 'F5', shiftKey: true }, { key: 'p', ctrlKey: true }]) {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
  }
  expect(presentation.store.getState().showing).toBe(before)
})

test('what the presenter does is seen on the stage, and what is done there in the presenter’s window', async () => {
  const { presentation } = await stage()
  const other = begin('desk', presentation.session)
  other.run({ do: 'go', step: 1 }, [])
  await expect.poll(() => presentation.store.getState().showing?.step).toBe(1)
  presentation.run({ do: 'next' }, [])
  await expect.poll(() => other.store.getState().showing?.answered).toBe(true)
  expect(other.store.getState().other).toBe('there')
})

test('the presenter’s window has the notes, the answer that comes next, and every step', async () => {
  const { presentation, screen } = await desk()
  await expect.element(screen.getByText('Wait for them.')).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: 'A lesson' })).toBeVisible()
  // What comes with the next press is the second step.
  await expect.element(screen.getByRole('img', { name: 'A lesson: Heading of two' })).toBeVisible()
  expect(screen.getByRole('navigation', { name: 'Steps' }).getByRole('button').elements()).toHaveLength(4)
  await screen.getByRole('button', { name: 'Start' }).click()
  expect(presentation.store.getState().showing?.timer.since).toBeGreaterThan(0)
})

const linkedText = (href: string): Text => ({
  x: 20,
  y: 40,
  anchor: 'start',
  text: 'A source',
  face: { family: 'sans', weight: 400, italic: false },
  size: 24,
  paint: 'ink',
  href,
})

test('an address on a slide is a link of its own, in a window of its own; what is no web address is none', async () => {
  const figure = slideFor(story, dataset, beginAt(story.id, 0))
  const [page] = figure.pages
  const withTexts = (texts: Layer['texts']): Figure => {
    const layers = [{ name: 'sources', at: { x: 0, y: 200 }, scale: 1, halo: false, shapes: [], texts }]
    return { ...figure, pages: page ? [{ ...page, blocks: [{ name: 'sources', role: 'text', layers }] }] : [] }
  }
  const [sound, unsound] = [linkedText('https://gazette.example/news'), linkedText('javascript:alert(1)')]
  const linked = withTexts([sound, unsound])
  expect([hasLinks(withTexts([unsound])), hasLinks(linked)]).toEqual([false, true])
  const screen = await render(
    <svg role={hasLinks(linked) ? 'group' : 'img'} aria-label="Slide">
      <SlideShow figure={linked} />
    </svg>,
  )
  const links = screen.getByRole('link').elements()
  expect(links.map((link) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name)))).toEqual([
    ['https://gazette.example/news', '_blank', 'noopener noreferrer'],
  ])
  ;(links[0] as SVGAElement).focus()
  expect(document.activeElement).toBe(links[0])
})

test('notes that are cut say so, keep their size, and are reached with few presses of Tab', async () => {
  localStorage.removeItem('allegiances.notes')
  await page.viewport(1280, 800)
  const long = {
    ...story,
    steps: story.steps.map((step) => ({ ...step, note: 'Wait for them to speak. '.repeat(120) })),
  }
  const presentation = begin('desk')
  const screen = await render(
    <DeskView presentation={presentation} dataset={dataset} story={long} showing={beginAt(story.id, 0)} />,
  )
  const notes = screen.getByRole('article', { name: 'Notes' }).element()
  await expect.element(screen.getByRole('button', { name: 'More below' })).toBeVisible()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(notes.scrollTop).toBeGreaterThan(100)
  notes.scrollTop = notes.scrollHeight
  await expect.element(screen.getByRole('button', { name: 'More below' })).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'larger notes' }).click()
  expect(localStorage.getItem('allegiances.notes')).toBe('2')
  let presses = 0
  for (; document.activeElement !== notes && presses < 20; presses++) await userEvent.keyboard('{Tab}')
  expect(presses).toBeLessThanOrEqual(5)
  localStorage.removeItem('allegiances.notes')
})
