import axe from 'axe-core'
import '../../app/styles/base.css'
import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { tinyMap } from '../../../tests/fixtures/tinyMap.ts'
import { toDataset } from '../../model/dataset.ts'
import { defaultView } from '../../model/view.ts'
import { select } from '../../state/changes.ts'
import { change, createAppStore } from '../../state/store.ts'
import { ownStories } from '../../state/writing/ownStories.ts'
import { beginStory, writingIdle } from '../../state/writing/write.ts'
import { StoreContext } from '../useApp.ts'
import { WritingPanel } from './WritingPanel.tsx'

beforeEach(async () => {
  for (const { id } of await ownStories().list()) await ownStories().remove(id)
})

const show = async () => {
  const store = createAppStore(toDataset(tinyMap), { ...defaultView, date: '1931' })
  await beginStory(store)
  const screen = await render(
    <StoreContext value={store}>
      <main>
        <h1>Map</h1>
        <WritingPanel />
      </main>
    </StoreContext>,
  )
  const story = () => store.getState().writing?.history.now
  const kept = async () => {
    await writingIdle()
    return (await ownStories().list())[0]?.value.story
  }
  const axeFinds = async () => {
    const { violations } = await axe.run(document.body)
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
  }
  return { store, screen, story, kept, axeFinds, add: screen.getByRole('button', { name: 'Add this view as a step' }) }
}

test('a step takes its heading and its claims from what is selected', async () => {
  const { store, story, add } = await show()
  change(store, select({ type: 'tie', id: 'amber-league--cedar-isles--rivalry' }))
  await add.click()
  const [step] = story()?.steps ?? []
  expect(step?.heading).toBe('Amber League and Cedar Isles, 1931')
  expect(step?.claims).toContain('post-1')
  // A step shows a view, not the dossier that lay open beside it.
  expect(step?.view).toBe('date=1931')
})

test('axe finds nothing to mend: empty, listed, and with each kind of question', async () => {
  const { screen, axeFinds, add } = await show()
  expect(await axeFinds()).toEqual([])
  await add.click()
  await add.click()
  expect(await axeFinds()).toEqual([])
  await screen.getByRole('button', { name: /^Edit step 2/ }).click()
  for (const kind of [
    'To be talked about',
    'A choice of answers',
    'What ties these two?',
    'Friends or foes, by a third?',
    'Which is not said outright?',
  ]) {
    await screen.getByLabelText('Kind of question').selectOptions(kind)
    expect([kind, await axeFinds()]).toEqual([kind, []])
  }
})

test('says beside the field what a question lacks, and forbids nothing', async () => {
  const { screen, story, add } = await show()
  await add.click()
  await screen.getByRole('button', { name: /^Edit step 1/ }).click()
  await screen.getByLabelText('Kind of question').selectOptions('A choice of answers')
  await expect.element(screen.getByText('Write the question.')).toBeVisible()
  await screen.getByLabelText('Answer 1 is right').click()
  await expect.element(screen.getByText(/Mark at least one answer as right\./)).toBeVisible()
  expect(story()?.steps[0]?.question?.type).toBe('choice')
  await screen.getByRole('button', { name: /^Undo: question$/ }).click()
  await expect.element(screen.getByText(/Mark at least one answer as right\./)).not.toBeInTheDocument()
})

test('what is typed without leaving a field is one edit, kept within half a second, and undone as one', async () => {
  const { screen, story, kept, add } = await show()
  await add.click()
  await screen.getByRole('button', { name: /^Edit step 1/ }).click()
  const text = screen.getByLabelText('Text', { exact: true })
  await text.click()
  await userEvent.keyboard('First words.')
  await expect.poll(async () => (await kept())?.steps[0]?.text, { timeout: 500 }).toBe('First words.')
  await userEvent.keyboard(' And more.')
  await expect.poll(async () => (await kept())?.steps[0]?.text).toBe('First words. And more.')
  await userEvent.tab()
  await screen.getByRole('button', { name: 'Undo: text' }).click()
  expect(story()?.steps[0]?.text).toBe('')
  await expect.element(text).toHaveValue('')
  await screen.getByRole('button', { name: 'Redo: text' }).click()
  await expect.element(text).toHaveValue('First words. And more.')
})

test('a step is dragged to another place, and moved by buttons that keep the focus', async () => {
  const { store, screen, story, add } = await show()
  await add.click()
  change(store, select({ type: 'actor', id: 'cedar-isles' }))
  await add.click()
  const ids = () => story()?.steps.map(({ id }) => id)
  const up = screen.getByRole('button', { name: /^Move up: Cedar Isles/ })
  await up.click()
  expect(ids()).toEqual(['step-2', 'step-1'])
  await expect.element(up).toHaveFocus()
  const [grip, other] = [...document.querySelectorAll<HTMLElement>('[data-id] > [aria-hidden]')]
  const to = other?.getBoundingClientRect()
  if (!grip || !to) throw new Error('two steps have two handles')
  const at = (type: string, clientY: number) =>
    grip.dispatchEvent(new PointerEvent(type, { bubbles: true, clientY, pointerId: 1, button: 0 }))
  grip.setPointerCapture = () => undefined
  at('pointerdown', grip.getBoundingClientRect().y + 5)
  at('pointermove', to.bottom + 20)
  await new Promise((painted) => requestAnimationFrame(painted))
  at('pointerup', to.bottom + 20)
  expect(ids()).toEqual(['step-1', 'step-2'])
})

test('what this map does not have stays in the story and is told', async () => {
  const { store, screen } = await show()
  const writing = store.getState().writing
  if (!writing) throw new Error('a story is being made')
  const step = {
    id: 'step-1',
    heading: 'Elsewhere',
    view: 'date=1931',
    text: '',
    claims: ['of-another-map'],
    facts: [],
  }
  store.setState({
    writing: {
      ...writing,
      step: 'step-1',
      history: { ...writing.history, now: { ...writing.history.now, steps: [step] } },
    },
  })
  await expect.element(screen.getByText('“of-another-map” is not on this map.')).toBeVisible()
})

test('what another window saves stands in the field that was typed in, and the next letter goes on from it', async () => {
  const { screen, story, add } = await show()
  await add.click()
  const title = screen.getByLabelText('Title')
  await title.fill('Mine')
  await expect.poll(async () => (await ownStories().list())[0]?.value.story.title).toBe('Mine')
  await writingIdle()
  const [entry] = await ownStories().list()
  if (!entry) throw new Error('it is kept')
  const other = { ...entry.value, story: { ...entry.value.story, title: 'Theirs' } }
  await ownStories().put(entry.id, other, entry.count)
  await expect.element(title).toHaveValue('Theirs')
  await expect.element(title).toHaveFocus()
  await userEvent.keyboard('{End}!')
  await expect.poll(() => story()?.title).toBe('Theirs!')
})

test('each letter is noted at once, until it is kept', async () => {
  const { screen, story } = await show()
  const title = screen.getByLabelText('Title')
  await title.click()
  const noted = vi.spyOn(Storage.prototype, 'setItem')
  await userEvent.keyboard('abcdefghijklmnopqrstuvwxyz')
  expect(noted.mock.calls.filter(([key]) => key.endsWith('/title'))).toHaveLength(26)
  noted.mockRestore()
  await expect.poll(() => story()?.title.endsWith('wxyz')).toBe(true)
  await writingIdle()
  await expect.poll(() => Object.keys(localStorage).filter((key) => key.endsWith('/title')).length).toBe(0)
})

test('nothing can be done with a story before it has a step, and it says why', async () => {
  const { store, screen, add } = await show()
  const present = screen.getByRole('button', { name: 'Present' })
  await expect.element(present).toHaveAttribute('aria-disabled', 'true')
  await present.click({ force: true })
  expect(store.getState().notice?.text).toMatch(/once it has a step/)
  await add.click()
  await expect.element(present).toHaveAttribute('aria-disabled', 'false')
})
