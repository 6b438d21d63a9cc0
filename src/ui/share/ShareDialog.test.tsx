import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { orlandView } from '../../../tests/fixtures/orland.ts'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import '../../app/styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
import { createAppStore, type State } from '../../state/store.ts'
import { chooseTheme } from '../../state/theme.ts'
import { StoreContext } from '../useApp.ts'
import { ShareDialog } from './ShareDialog.tsx'

const palette = new CSSStyleSheet()
palette.replaceSync(paletteCss())
document.adoptedStyleSheets.push(palette)

const open = async (state: Partial<State> = {}) => {
  const store = createAppStore(orlandOnPage({ arden: 'Arden "the <b>Old</b>"' }), { ...orlandView, date: '1931' })
  store.setState(state)
  const screen = await render(
    <StoreContext value={store}>
      <ShareDialog onClose={() => undefined} />
    </StoreContext>,
  )
  return { store, screen }
}
const code = () => document.querySelector('textarea')?.value ?? ''

it('gives the code for what is chosen, and shows the same address', async () => {
  const { screen } = await open()
  await screen.getByRole('tab', { name: 'Embed' }).click()
  await expect.element(screen.getByRole('textbox', { name: 'Code for the page' })).toBeVisible()
  expect(code()).toMatch(/\/embed\/#[^"]*date=1931/)
  expect(code()).toContain('&quot;the &lt;b&gt;Old&lt;/b&gt;&quot;')
  expect(code()).not.toContain('may=')
  await screen.getByRole('checkbox', { name: 'Filter by the legend' }).click()
  await screen.getByRole('radio', { name: 'Light' }).click()
  expect(code()).toMatch(/&amp;may=look,open,story,filter&amp;theme=light"/)
  await screen.getByRole('radio', { name: 'Width in pixels' }).click()
  await screen.getByRole('spinbutton', { name: 'Width in pixels' }).fill('400')
  expect(code()).toContain('width="400"')
  // What is too small is not taken.
  await screen.getByRole('spinbutton', { name: 'Height in pixels' }).fill('10')
  expect(code()).toContain('height="520"')
  const shown = document.querySelector('iframe')
  expect(code()).toContain(`src="${shown?.getAttribute('src')?.replaceAll('&', '&amp;')}"`)
  expect(shown?.getAttribute('sandbox')).not.toContain('same-origin')
})

it('begins with the code where a story was to be embedded, once', async () => {
  const { store, screen } = await open({ startWith: 'embed:of-my-own' })
  await expect.element(screen.getByRole('tab', { name: 'Embed' })).toHaveAttribute('aria-selected', 'true')
  expect(store.getState().startWith).toBeUndefined()
})

it.each([
  [320, 700, 'light'],
  [320, 700, 'dark'],
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
] as const)('has nothing that axe complains of at %i by %i, %s', async (width, height, theme) => {
  await page.viewport(width, height)
  chooseTheme(theme)
  const { screen } = await open()
  await screen.getByRole('tab', { name: 'Embed' }).click()
  await expect.element(screen.getByRole('heading', { name: 'Preview' })).toBeVisible()
  const { violations } = await axe.run('dialog', { iframes: false })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  chooseTheme('auto')
})
