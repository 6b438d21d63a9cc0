import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import '../../app/styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
import type { Selection } from '../../model/view.ts'
import { select } from '../../state/changes.ts'
import { type AppStore, change, createAppStore } from '../../state/store.ts'
import { StoreContext } from '../useApp.ts'
import { Dossier } from './Dossier.tsx'

const open = async (selection?: Selection) => {
  const store: AppStore = createAppStore(orland, selection ? { ...orlandView, selection } : orlandView)
  const screen = await render(
    <StoreContext value={store}>
      <button type="button">Map</button>
      <main>
        <Dossier />
      </main>
    </StoreContext>,
  )
  return { store, screen, select: (next: Selection) => change(store, select(next)) }
}

const palette = new CSSStyleSheet()
palette.replaceSync(paletteCss())
document.adoptedStyleSheets.push(palette)

const rivalry = { type: 'tie', id: 'arden--brim--rivalry' } as const
const headings = (level: string) => [...document.querySelectorAll(level)].map((heading) => heading.textContent)

afterEach(() => vi.restoreAllMocks())

it('opens the pair with the relation that was asked for first', async () => {
  const { screen } = await open(rivalry)
  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Arden – Brim')
  expect(headings('h3')).toEqual(['Whom both are tied to at this date', 'Rivalry', 'Cooperation'])
  await expect.element(screen.getByRole('button', { name: 'Rivalry, 1 claim' })).toHaveAttribute('aria-pressed', 'true')
  await expect.element(screen.getByRole('button', { name: 'Cooperation, 2' })).toHaveAttribute('aria-pressed', 'false')
})

it('counts the claims that the filters hide, and shows them when asked', async () => {
  const { screen } = await open(rivalry)
  await expect.element(screen.getByText('Our words for h2.')).not.toBeInTheDocument()
  await screen.getByText('1 more hidden by the filters or the date').click()
  await expect.element(screen.getByText('Our words for h2.')).toBeVisible()
})

it('says whose word it is, where it stands in time, and which part is meant', async () => {
  const { screen } = await open(rivalry)
  await expect.element(screen.getByText('last attested', { exact: true })).toBeVisible()
  await expect.element(screen.getByText('Attributed to Dorn')).toBeVisible()
  await expect.element(screen.getByText('here: Dorn')).toBeVisible()
})

it('links to the phrase in the article', async () => {
  const { screen } = await open(rivalry)
  const link = screen.getByRole('link', { name: 'line 3 of our copy; opens the article at “phrase of g1”' })
  await expect.element(link).toHaveAttribute('href', 'https://gazette.example/news#:~:text=phrase%20of%20g1')
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
})

it('puts the answers side by side', async () => {
  const { screen } = await open(rivalry)
  await screen.getByText('Are Arden and Brim friends?').click()
  await expect.element(screen.getByText('They are not.')).toBeVisible()
})

it('copies a citation in the style that was chosen', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
  const { screen } = await open(rivalry)
  await screen
    .getByRole('button', { name: /^Cite: / })
    .first()
    .click()
  await screen.getByRole('button', { name: 'MLA', exact: true }).click()
  await screen.getByRole('button', { name: 'Copy: Entry, MLA' }).click()
  await expect.element(screen.getByText('Copied')).toBeVisible()
  const [item] = write.mock.calls[0]?.[0] ?? []
  const text = await (await item?.getType('text/plain'))?.text()
  expect(text).toBe('“News of the Herald.” Herald, [circa 1 June 1931], herald.example/news.')
})

it('reports an error with the id of the claim and the address of the view', async () => {
  const { screen } = await open(rivalry)
  await screen
    .getByRole('button', { name: /^Cite: / })
    .first()
    .click()
  const link = screen.getByRole('link', { name: 'Report an error' })
  const address = new URL(link.element().getAttribute('href') ?? '')
  expect(address.searchParams.get('title')).toBe('Error in h1')
  expect(address.searchParams.get('body')).toContain('select=claim.h1')
})

it('opens the pair of a claim with the claim marked', async () => {
  await open({ type: 'claim', id: 'g2' })
  expect(headings('h3').slice(1)).toEqual(['Cooperation', 'Rivalry'])
  expect(document.querySelector('[aria-current]')?.textContent).toContain('Our words for g2.')
  await expect.poll(() => document.activeElement?.textContent).toContain('Our words for g2.')
})

it('shows who says how many', async () => {
  const { screen } = await open({ type: 'event', id: 'fair' })
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/¶.*/, '')),
  )
  expect(rows).toEqual([
    ['Killed in allarticles differ', '12', 'over 30'],
    ['Toll guests', '3', '3'],
  ])
  await expect.element(screen.getByText('How many died?')).toBeVisible()
})

it('switches an article off', async () => {
  const { screen, store } = await open({ type: 'article', id: 'herald' })
  await screen.getByRole('switch', { name: 'Use this article' }).click()
  expect(store.getState().view.filters.articles).toEqual(['herald'])
  await expect.element(screen.getByRole('switch')).toHaveAttribute('aria-checked', 'false')
})

it('goes from an actor to a tie, and sets the focus', async () => {
  const { screen, store } = await open({ type: 'actor', id: 'arden' })
  await screen.getByRole('button', { name: '2 steps' }).click()
  expect(store.getState().view.focus).toEqual({ actor: 'arden', steps: 2 })
  await screen.getByRole('button', { name: 'Rivalry: Corr' }).click()
  expect(store.getState().view.selection).toEqual({ type: 'tie', id: 'arden--corr--rivalry' })
  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus()
})

it('closes with Escape and gives the focus back', async () => {
  const { screen, store, select: choose } = await open()
  const opener = screen.getByRole('button', { name: 'Map' }).element() as HTMLElement
  opener.focus()
  choose(rivalry)
  await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await expect.element(screen.getByRole('button', { name: 'Map' })).toHaveFocus()
  expect(store.getState().view.selection).toBeUndefined()
})

it('says so where the articles speak of no tie between the two', async () => {
  const { screen } = await open({ type: 'tie', id: 'corr--dorn--alliance' })
  await expect.element(screen.getByText('None of the articles speaks of this pair.', { exact: false })).toBeVisible()
})

it.each<Selection>([
  rivalry,
  { type: 'actor', id: 'arden' },
  { type: 'article', id: 'gazette' },
  { type: 'event', id: 'fair' },
])('has nothing for axe to find: $type', async (selection) => {
  const { screen } = await open(selection)
  await expect.element(screen.getByRole('complementary')).toBeVisible()
  for (const details of document.querySelectorAll('details')) details.open = true
  document.querySelectorAll<HTMLElement>('[aria-expanded=false]').forEach((button) => {
    button.click()
  })
  await expect.element(screen.getByRole('button', { name: 'BibTeX' }).first()).toBeVisible()
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme
    const { violations } = await axe.run('aside', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    expect(violations.map(({ id, nodes }) => [theme, id, nodes.map((node) => node.html)])).toEqual([])
  }
})
