import axe from 'axe-core'
import '../../app/styles/base.css'
import 'virtual:palette.css'
import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { storyOfOrland as story } from '../../../tests/fixtures/storyOf.ts'
import { defaultView } from '../../model/view.ts'
import { select } from '../../state/changes.ts'
import { type AppStore, change, createAppStore } from '../../state/store.ts'
import { play } from '../../state/stories/play.ts'
import { StoreContext } from '../useApp.ts'
import { StoryPanel } from './StoryPanel.tsx'

const insets = { left: 392, top: 112, right: 40, bottom: 102 }

beforeEach(() => {
  vi.spyOn(window, 'fetch').mockImplementation(() =>
    Promise.resolve(
      Response.json({ version: 'test', stories: [story, { ...story, id: 'other', title: 'Another one' }] }),
    ),
  )
})

const follow = async (step = 0) => {
  const store: AppStore = createAppStore(orlandOnPage(), defaultView)
  play(store, story, step)
  const screen = await render(
    <StoreContext value={store}>
      <StoryPanel insets={insets} />
    </StoreContext>,
  )
  const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: typeof name === 'string' })
  const heading = (name: string) => expect.element(screen.getByRole('heading', { level: 2, name })).toBeVisible()
  return { store, screen, button, heading }
}

test('it opens at its heading, and leads on and back by its buttons, which stay where they are', async () => {
  const { screen, button, heading } = await follow()
  await expect.element(screen.getByRole('complementary', { name: 'Story: Arden and Brim' })).toBeVisible()
  await expect.element(screen.getByRole('heading', { level: 2, name: 'Arden helps' })).toHaveFocus()
  await button('Next').click()
  await heading('A third')
  await expect.element(button('Next')).toHaveFocus()
  await expect.element(screen.getByRole('status')).toHaveTextContent('Step 2 of 6: A third')
  await expect.element(button('Step 2: A third')).toHaveAttribute('aria-current', 'step')
  await button('Back').click()
  await heading('Arden helps')
  await expect.element(button('Back')).toHaveAttribute('aria-disabled', 'true')
  await button('Step 4: The fair').click()
  await heading('The fair')
})

test('arrows and page keys lead through it, but not while a field has them', async () => {
  const { store, heading } = await follow()
  for (const [key, name] of [
    ['{ArrowRight}', 'A third'],
    ['{PageDown}', 'What ties them'],
    ['{ArrowLeft}', 'A third'],
    ['{PageUp}', 'Arden helps'],
    ['{ArrowLeft}', 'Arden helps'],
  ] as const) {
    await userEvent.keyboard(key)
    await heading(name)
  }
  const field = document.createElement('input')
  document.body.append(field)
  field.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(store.getState().playing?.step).toBe(0)
  field.remove()
})

test('turned over it cites every claim and fact of the step, and lights the tie of one', async () => {
  const { store, screen, button } = await follow()
  await button('How do we know?').click()
  await expect.element(screen.getByText('Our words for g1.')).toBeVisible()
  await expect.element(screen.getByText('Line 3 of our copy, “phrase of g1”')).toBeVisible()
  await expect.element(screen.getByText('Our words for f1.')).toBeVisible()
  const links = screen
    .getByRole('link')
    .elements()
    .map((link) => link.getAttribute('href'))
  expect(links).toEqual(Array(2).fill(expect.stringContaining('https://gazette.example/news#:~:text=phrase%20of')))
  const light = screen.getByRole('button', { name: 'Show on the map: Arden – Brim, cooperation' })
  await light.click()
  await expect.element(light).toHaveAttribute('aria-pressed', 'true')
  expect(store.getState().spotlight).toEqual({ actors: [], ties: ['arden--brim--cooperation'] })
  await button('Back to the step').click()
  await expect.element(screen.getByText('Arden helps Brim.')).toBeVisible()
})

test('friends or foes: the press of an answer tells, and what was kept back is shown', async () => {
  const { store, screen, button } = await follow(1)
  await button('How do we know?').click()
  await expect.element(screen.getByText('1 claim kept back until the question is answered.')).toBeVisible()
  expect(screen.getByText('Our words for g1.').elements()).toEqual([])
  await button('Back to the step').click()
  await button('Foes').click()
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Not quite.' })).toHaveFocus()
  await expect.element(screen.getByText('Foes (your answer, not right)')).toBeVisible()
  await expect.element(screen.getByText('Arden did help.')).toBeVisible()
  expect(store.getState().view.withheld).toBeUndefined()
  expect(store.getState().spotlight?.ties).toContain('arden--brim--cooperation')
})

test('an answer is there again on the way back, with what was chosen', async () => {
  const { screen, button, heading } = await follow(1)
  await button('Foes').click()
  await button('Next').click()
  await heading('What ties them')
  await button('Back').click()
  await heading('A third')
  await expect.element(screen.getByText('Foes (your answer, not right)')).toBeVisible()
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Not quite.' })).toBeVisible()
})

test('predict: several relations are marked and then checked', async () => {
  const { screen, button } = await follow(2)
  await expect.element(button('Check')).toHaveAttribute('aria-disabled', 'true')
  await screen.getByRole('checkbox', { name: 'Rivalry' }).click()
  await button('Check').click()
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Partly right.' })).toBeVisible()
  await expect.element(screen.getByText('Cooperation (right, not chosen)')).toBeVisible()
  await expect.element(screen.getByText('Rivalry (your answer, right)')).toBeVisible()
})

test('choice, hedge and free questions are answered each in its way', async () => {
  const { screen, button } = await follow(3)
  await button('Arden').click()
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Right.' })).toBeVisible()
  await button('Next').click()
  await screen.getByRole('checkbox', { name: 'Our words for h3.' }).click()
  await button('Check').click()
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Right.' })).toBeVisible()
  await button('Next').click()
  await button('Show the answer').click()
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Answer' })).toHaveFocus()
})

test('where the reader has looked around, there is a way back to the step', async () => {
  const { store, button } = await follow()
  expect(button('Back to this step').elements()).toEqual([])
  change(store, select({ type: 'actor', id: 'corr' }))
  await button('Back to this step').click()
  expect(store.getState().view.selection).toBeUndefined()
  await expect.element(button('Back to this step')).not.toBeInTheDocument()
})

test('at its end it says what is next: another story, or the map', async () => {
  const { store, button, heading } = await follow(5)
  await expect.element(button('Explore from here')).toBeVisible()
  await button('Next story: Another one').click()
  await heading('Arden helps')
  expect(store.getState().playing?.story.id).toBe('other')
})

test('closed, it leaves nothing lit and no camera aimed', async () => {
  const { store, screen, button } = await follow()
  expect(store.getState().spotlight).toBeDefined()
  await button('Close').click()
  await expect.element(screen.getByRole('complementary')).not.toBeInTheDocument()
  const { spotlight, aim, room, playing } = store.getState()
  expect([spotlight, aim, room, playing]).toEqual([undefined, undefined, undefined, undefined])
})

test.each(['light', 'dark'])('axe finds nothing in it, turned over or not, asked or answered, in %s', async (theme) => {
  document.documentElement.dataset.theme = theme
  const { button } = await follow(4)
  const check = async () => {
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  }
  await check()
  await button('Show the answer').click()
  await check()
  await button('How do we know?').click()
  await check()
  delete document.documentElement.dataset.theme
})
