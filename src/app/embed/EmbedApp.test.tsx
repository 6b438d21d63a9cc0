import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { lesson } from '../../../tests/fixtures/lesson.ts'
import { orlandView } from '../../../tests/fixtures/orland.ts'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import '../styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
import { type Allowance, allowances, usuallyAllowed } from '../../model/embedded.ts'
import type { View } from '../../model/view.ts'
import { createAppStore } from '../../state/store.ts'
import { play } from '../../state/stories/play.ts'
import { chooseTheme } from '../../state/theme.ts'
import { EmbedApp } from './EmbedApp.tsx'
import { limit } from './limit.ts'

const palette = new CSSStyleSheet()
palette.replaceSync(paletteCss())
document.adoptedStyleSheets.push(palette)

const show = async (
  view: Partial<View> = {},
  { may = usuallyAllowed, story = false }: { may?: readonly Allowance[]; story?: boolean } = {},
) => {
  const store = createAppStore(orlandOnPage(), { ...orlandView, ...view })
  if (story) play(store, lesson)
  limit(store, new Set(may))
  const screen = await render(<EmbedApp store={store} may={new Set(may)} />)
  await expect.element(screen.getByRole('link', { name: 'open the whole map' })).toBeVisible()
  return { store, screen }
}

const faults = async () => {
  const { violations } = await axe.run(document, {
    rules: { 'landmark-one-main': { enabled: true }, 'page-has-heading-one': { enabled: true } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const tie = { type: 'tie', id: 'arden--brim--rivalry' } as const

it.each([
  [320, 400, 'light'],
  [320, 400, 'dark'],
  [1440, 600, 'light'],
  [1440, 600, 'dark'],
] as const)('has nothing that axe complains of at %i by %i, %s', async (width, height, theme) => {
  await page.viewport(width, height)
  chooseTheme(theme)
  for (const [view, setting] of [
    [{}, { may: allowances }],
    [{}, { may: [] }],
    [{ selection: tie }, {}],
    [{}, { story: true }],
    [{ lens: 'balance' }, {}],
  ] as const) {
    const { screen } = await show(view, setting)
    expect(await faults(), JSON.stringify([view, setting])).toEqual([])
    await screen.unmount()
  }
  chooseTheme('auto')
})

it('says what is shown, as of when, and where it comes from', async () => {
  const { screen } = await show()
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Arden, as of /)
  await expect
    .element(screen.getByRole('contentinfo'))
    .toHaveTextContent(/Allegiances · \d+ articles? · open the whole map/)
})

it('opens and closes the legend, and gives the focus back', async () => {
  const { screen } = await show()
  const button = screen.getByRole('button', { name: 'Legend' })
  await button.click()
  await expect.element(screen.getByText('Fighting, competing or pressing.')).toBeVisible()
  ;(document.activeElement as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await expect.element(button).toHaveAttribute('aria-expanded', 'false')
})

it('lets readers walk a story where they may, and not where they may not', async () => {
  const first = await show({}, { story: true })
  await first.screen.getByRole('button', { name: 'Next' }).click()
  await expect.element(first.screen.getByRole('heading', { name: 'Heading of two' })).toBeVisible()
  await first.screen.unmount()
  const { screen } = await show({}, { story: true, may: ['look'] })
  await expect.element(screen.getByRole('heading', { name: 'Heading of one' })).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Next' })).not.toBeInTheDocument()
})

it('tells the map in words without buttons where nothing may be opened', async () => {
  const { screen } = await show({}, { may: [] })
  await expect.element(screen.getByRole('region', { name: 'What the map shows, in words' })).toBeInTheDocument()
  expect(document.querySelectorAll('button[data-id]')).toHaveLength(0)
})
