import axe from 'axe-core'
import '../../app/styles/base.css'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { useStore } from 'zustand'
import { tinyMap } from '../../../tests/fixtures/tinyMap.ts'
import { toDataset } from '../../model/dataset.ts'
import { defaultView } from '../../model/view.ts'
import { type AppStore, createAppStore, openPanel } from '../../state/store.ts'
import { StoreContext } from '../useApp.ts'
import { AboutPages } from './AboutPages.tsx'

const Open = ({ store, onClose }: { readonly store: AppStore; readonly onClose: () => void }) => {
  const page = useStore(store, (state) => state.panel)
  return page === 'about' || page === 'cite' || page === 'glossary' || page === 'shortcuts' ? (
    <AboutPages page={page} onClose={onClose} />
  ) : null
}

const show = async (page: 'about' | 'cite' | 'glossary' | 'shortcuts') => {
  const store = createAppStore(toDataset(tinyMap), {
    ...defaultView,
    date: '1931',
    selection: { type: 'actor', id: 'cedar-isles' },
  })
  openPanel(store, page)
  const onClose = vi.fn()
  const screen = await render(
    <StoreContext value={store}>
      <Open store={store} onClose={onClose} />
    </StoreContext>,
  )
  return { screen, store, onClose }
}

test.each(['about', 'cite', 'glossary', 'shortcuts'] as const)(
  'axe finds nothing to mend on the page "%s"',
  async (page) => {
    const { screen } = await show(page)
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  },
)

test('each page leads to the others', async () => {
  const { screen } = await show('about')
  for (const title of ['How to cite the map', 'Glossary', 'Keyboard shortcuts', 'About this map']) {
    await screen.getByRole('button', { name: title }).click()
    await expect.element(screen.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: title })).toHaveAttribute('aria-current', 'page')
  }
})

test('the page about the map counts what it rests on, and leads to articles, text and data', async () => {
  const { screen } = await show('about')
  await expect
    .element(screen.getByText(/It rests on 2 articles, in which 3 claims about 3 actors were found/))
    .toBeVisible()
  const links = screen
    .getByRole('link')
    .elements()
    .map((link) => link.getAttribute('href'))
  expect(links).toEqual(
    expect.arrayContaining([
      'read.html',
      'https://example.org/peace',
      'data/map.json',
      'data/relationships.csv',
      'data/claims.csv',
      'data/map.schema.json',
    ]),
  )
})

test('the citation names the version and its day; that of the view brings the view back', async () => {
  const { screen } = await show('cite')
  const text = screen.getByRole('dialog').element().textContent ?? ''
  expect(text).toContain('The Allegiances authors. (1931, May 2). The Three Valleys (Version 1931.05.02) [Data set].')
  expect(text).toContain('[Data set; view as of 1931]')
  expect(text).toContain('#date=1931&select=actor.cedar-isles&data=1931.05.02')
})

test('a citation is copied as it stands', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { screen } = await show('cite')
  await screen.getByRole('button', { name: 'Copy: The whole map, BibTeX' }).click()
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^@misc\{allegiances-1931-05-02,\n {2}author/))
  await expect.element(screen.getByText('Copied')).toBeVisible()
})

test('the glossary says what each kind stands for', async () => {
  const { screen } = await show('glossary')
  await expect.element(screen.getByText('A swore peace with B')).toBeVisible()
  await expect.element(screen.getByText('(begins something lasting)')).toBeVisible()
})

test('the close button closes', async () => {
  const { screen, onClose } = await show('shortcuts')
  await screen.getByRole('button', { name: 'Close' }).click()
  expect(onClose).toHaveBeenCalled()
})
