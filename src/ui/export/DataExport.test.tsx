import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { catchSaved } from '../../../tests/fixtures/catchSaved.ts'
import { orlandView } from '../../../tests/fixtures/orland.ts'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import '../../app/styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
import { createAppStore } from '../../state/store.ts'
import { chooseTheme } from '../../state/theme.ts'
import { StoreContext } from '../useApp.ts'
import { ExportDialog } from './ExportDialog.tsx'

const palette = new CSSStyleSheet()
palette.replaceSync(paletteCss())
document.adoptedStyleSheets.push(palette)

const open = async (view = orlandView) => {
  const screen = await render(
    <StoreContext value={createAppStore(orlandOnPage(), view)}>
      <ExportDialog onClose={vi.fn()} />
    </StoreContext>,
  )
  await screen.getByRole('tab', { name: 'Picture' }).click()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(screen.getByRole('tab', { name: 'Data' })).toHaveFocus()
  await expect.element(screen.getByRole('region', { name: /^CSV, a row for each tie/ })).toBeVisible()
  return screen
}

afterEach(() => {
  vi.restoreAllMocks()
  chooseTheme('auto')
})

it.each(['light', 'dark'] as const)('axe finds nothing to mend in %s', async (theme) => {
  chooseTheme(theme)
  for (const [width, height] of [
    [1280, 900],
    [320, 640],
  ] as const) {
    await page.viewport(width, height)
    const screen = await open()
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(document.querySelector('dialog')?.scrollWidth).toBeLessThanOrEqual(width)
    await screen.unmount()
  }
})

it('says what the format cannot hold and how large the file is, then saves it', async () => {
  await page.viewport(1280, 900)
  const saved = catchSaved()
  const screen = await open()
  await screen.getByRole('radio', { name: /^GEXF/ }).click()
  const card = screen.getByRole('region', { name: /^GEXF/ })
  await expect
    .element(card)
    .toHaveTextContent(/for 3 ties a year or a month \(1931\) runs from its first day to its last/)
  await expect.element(card).toHaveTextContent(/orland-1931-06\.gexf/)
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('Saved as orland-1931-06.gexf.')
  expect(saved[0]?.name).toBe('orland-1931-06.gexf')
  expect(saved[0]?.blob.type).toBe('application/gexf+xml')
  expect(await saved[0]?.blob.text()).toContain('<edges count="4">')
  const kilobytes = ((saved[0]?.blob.size ?? 0) / 1000).toFixed(1)
  await expect.element(card).toHaveTextContent(`${kilobytes} kB to save.`)
  // What was said of one file is not said of the next.
  await screen.getByRole('radio', { name: /^GraphML/ }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^$/)
})

it('saves the whole map, denied ties and parts among it', async () => {
  const saved = catchSaved()
  const screen = await open()
  await screen.getByRole('radio', { name: 'The whole map, of any time: 4 actors, 5 ties' }).click()
  await screen.getByRole('radio', { name: /^CSV, a row for each claim/ }).click()
  await expect
    .element(screen.getByRole('region', { name: /^CSV, a row for each claim/ }))
    .toHaveAttribute('aria-busy', 'false')
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => saved[0]?.name).toBe('claims-orland-1920_1931.csv')
  expect(await saved[0]?.blob.text()).toMatch(/^h2,arden,Arden,brim,Brim,assists,cooperation,denied/m)
})

it('copies the text', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const screen = await open()
  await screen.getByRole('radio', { name: 'BibTeX' }).click()
  await screen.getByRole('button', { name: 'Copy text' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('The text is copied.')
  expect(write.mock.calls[0]?.[0]).toMatch(/^@article\{gazette,/)
})

it('an empty view has nothing to save, and says so', async () => {
  const saved = catchSaved()
  const screen = await open({ ...orlandView, date: '1700' })
  await expect.element(screen.getByText('This view shows nothing, so there is nothing to save.')).toBeVisible()
  const save = screen.getByRole('button', { name: 'Save' }).element() as HTMLButtonElement
  expect(save.getAttribute('aria-disabled')).toBe('true')
  save.click()
  expect(saved).toEqual([])
})
