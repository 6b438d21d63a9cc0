import axe from 'axe-core'
import '../../app/styles/base.css'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { storyOfOrland as story } from '../../../tests/fixtures/storyOf.ts'
import { defaultView } from '../../model/view.ts'
import { createAppStore } from '../../state/store.ts'
import { StoreContext } from '../useApp.ts'
import { StoriesPage } from './StoriesPage.tsx'

const show = async () => {
  const store = createAppStore(orlandOnPage(), defaultView)
  const onClose = vi.fn()
  const screen = await render(
    <StoreContext value={store}>
      <StoriesPage onClose={onClose} />
    </StoreContext>,
  )
  return { store, screen }
}

// First, since what was loaded once is kept.
test('stories that cannot be loaded are told, and asked for anew', async () => {
  const fetched = vi.spyOn(window, 'fetch').mockRejectedValueOnce(new TypeError('no network'))
  const { screen } = await show()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('The stories could not be loaded.')
  fetched.mockResolvedValueOnce(Response.json({ version: 'test', stories: [story] }))
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByRole('heading', { name: 'Arden and Brim' })).toBeVisible()
})

test('each story has its summary, audience, length, picture and ways in; a press follows it', async () => {
  const { store, screen } = await show()
  await expect.element(screen.getByText('How two that help each other came to blows.')).toBeVisible()
  await expect.element(screen.getByText(/A class/)).toHaveTextContent('A class · 15 minutes, 6 steps, 5 questions')
  await expect.element(screen.getByRole('img', { name: /^From “Arden and Brim”: / })).toBeVisible()
  await expect.element(screen.getByRole('img', { name: 'The map as it opens' })).toBeInTheDocument()
  await screen.getByRole('button', { name: 'Follow: “Arden and Brim”' }).click()
  expect(store.getState().playing?.story.title).toBe('Arden and Brim')
})

test('axe finds nothing to mend on it', async () => {
  const { screen } = await show()
  await expect.element(screen.getByRole('heading', { name: 'Arden and Brim' })).toBeVisible()
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
