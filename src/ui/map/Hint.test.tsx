import { beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { tinyMap } from '../../../tests/fixtures/tinyMap.ts'
import { toDataset } from '../../model/dataset.ts'
import { defaultView } from '../../model/view.ts'
import { select } from '../../state/changes.ts'
import { change, createAppStore } from '../../state/store.ts'
import { StoreContext } from '../useApp.ts'
import { Hint } from './Hint.tsx'

beforeEach(() => localStorage.removeItem('allegiances.hint'))

const show = async () => {
  const store = createAppStore(toDataset(tinyMap), defaultView)
  const screen = await render(
    <StoreContext value={store}>
      <Hint />
    </StoreContext>,
  )
  return { store, screen, hint: screen.getByText(/Press a line or an actor/) }
}

test('it is there on the first visit, and not on the next once it was understood', async () => {
  const first = await show()
  await first.screen.getByRole('button', { name: 'Explore freely' }).click()
  await expect.element(first.hint).not.toBeInTheDocument()
  const next = await show()
  await expect.element(next.hint).not.toBeInTheDocument()
})

test('it offers to follow a story', async () => {
  const { store, screen, hint } = await show()
  await screen.getByRole('button', { name: 'Follow a story' }).click()
  await expect.element(hint).not.toBeInTheDocument()
  expect(store.getState().panel).toBe('stories')
})

test('the first selection puts it away for good', async () => {
  const { store, hint } = await show()
  await expect.element(hint).toBeVisible()
  change(store, select({ type: 'actor', id: 'cedar-isles' }))
  await expect.element(hint).not.toBeInTheDocument()
  change(store, select())
  await expect.element(hint).not.toBeInTheDocument()
})

test('without storage it is told all the same, and can be put away', async () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  const spies = [
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked),
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked),
  ]
  const { screen, hint } = await show()
  await expect.element(hint).toBeVisible()
  await screen.getByRole('button', { name: 'Explore freely' }).click()
  await expect.element(hint).not.toBeInTheDocument()
  for (const spy of spies) spy.mockRestore()
})
