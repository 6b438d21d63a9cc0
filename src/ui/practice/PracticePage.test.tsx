import axe from 'axe-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import '../../app/styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
import { questionsOf } from '../../query/practice/drawQuestions.ts'
import { readSet } from '../../query/practice/setCode.ts'
import { readWaiting } from '../../query/practice/waiting.ts'
import { forgetRounds } from '../../state/practice/keptRounds.ts'
import { findWaiting, keepWaiting } from '../../state/practice/keptWaiting.ts'
import { openWith } from '../../state/practice/openWith.ts'
import { session } from '../../state/practice/session.ts'
import { closePanel, createAppStore } from '../../state/store.ts'
import { StoreContext, useApp } from '../useApp.ts'
import { PracticePage } from './PracticePage.tsx'
import { RoundBar } from './RoundBar.tsx'

const palette = new CSSStyleSheet()
palette.replaceSync(paletteCss())
document.adoptedStyleSheets.push(palette)

const set = 'status:5:7'
const questions = questionsOf(orland, [], readSet(set) ?? expect.fail())
/** The names of the right answer and of a wrong one. */
const optionOf = (at: number, right: boolean) =>
  questions[at]?.options.find((option) => option.right === right)?.text ?? expect.fail()

const Page = ({ onClose }: { readonly onClose: () => void }) =>
  useApp((state) => state.panel) === 'practice' && <PracticePage onClose={onClose} />

const open = async (of?: string) => {
  const store = createAppStore(orland, orlandView)
  openWith(store, 'practice', of)
  const screen = await render(
    <StoreContext value={store}>
      <Page onClose={() => closePanel(store)} />
      <RoundBar />
    </StoreContext>,
  )
  return { store, screen }
}

const violations = async () => {
  const found = await axe.run('dialog', { resultTypes: ['violations'] })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

beforeEach(async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ version: '1', stories: [] }))
  session.setState({}, true)
  await forgetRounds()
  await keepWaiting(undefined)
})
afterEach(() => vi.restoreAllMocks())

it('asks, tells right from wrong in words, shows the paragraph, and says what came of it', async () => {
  const { screen } = await open(set)
  await expect.element(screen.getByText(`Set ${set}`)).toBeVisible()
  expect(await violations()).toEqual([])
  await screen.getByRole('button', { name: 'Start' }).click()

  const heading = screen.getByRole('heading', { name: questions[0]?.ask ?? '' })
  await expect.element(heading).toHaveFocus()
  await screen.getByRole('button', { name: 'Check the answer' }).click()
  await expect.element(screen.getByText('Choose an answer first.')).toBeVisible()

  await screen.getByRole('radio', { name: new RegExp(`^${optionOf(0, false)}`) }).click()
  await screen.getByRole('button', { name: 'Check the answer' }).click()
  await expect.element(screen.getByRole('heading', { name: /^Not right\./ })).toHaveFocus()
  await expect.element(screen.getByText('your answer, not right')).toBeVisible()
  await expect.element(screen.getByText('right, not chosen')).toBeVisible()
  const claim = orland.claim.get(questions[0]?.claims[0] ?? '') ?? expect.fail()
  await expect
    .element(screen.getByText(new RegExp(`line ${claim.paragraph} of our copy: “${claim.phrase}”`)))
    .toBeVisible()
  await expect.element(screen.getByRole('link', { name: new RegExp(claim.phrase) })).toBeVisible()
  expect(await violations()).toEqual([])

  for (let at = 1; at < 5; at += 1) {
    await screen.getByRole('button', { name: 'Next question' }).click()
    await screen.getByRole('radio', { name: new RegExp(`^${optionOf(at, true)}`) }).click()
    await screen.getByRole('button', { name: 'Check the answer' }).click()
    await expect.element(screen.getByRole('heading', { name: /^Right\./ })).toHaveFocus()
  }
  await screen.getByRole('button', { name: 'See the result' }).click()
  await expect.element(screen.getByRole('heading', { name: 'The result: 4 of 5 right' })).toHaveFocus()
  await expect.element(screen.getByText(`You chose: ${optionOf(0, false)}`)).toBeVisible()
  expect(await violations()).toEqual([])

  // Again with the one that was not right; then it is on the list, until that is deleted.
  await screen.getByRole('button', { name: 'Again with the one that was not right' }).click()
  await expect.element(screen.getByText('Question 1 of 1')).toBeVisible()
  await screen.getByRole('button', { name: 'Leave this round' }).click()
  await expect.element(screen.getByRole('cell', { name: '4 of 5 right' })).toBeVisible()
  await screen.getByRole('button', { name: 'Delete all rounds' }).click()
  await screen.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect.element(screen.getByText('No rounds yet.')).toBeVisible()
})

it('is left for the map, and taken up where it was', async () => {
  const { store, screen } = await open(set)
  await screen.getByRole('button', { name: 'Start' }).click()
  await screen.getByRole('radio', { name: new RegExp(`^${optionOf(0, true)}`) }).click()
  await screen.getByRole('button', { name: 'Check the answer' }).click()
  await screen.getByRole('button', { name: 'Show on the map' }).click()
  expect(store.getState().panel).toBeUndefined()
  expect(store.getState().view.selection).toEqual({ type: 'claim', id: questions[0]?.claims[0] })
  openWith(store, 'practice')
  await expect.element(screen.getByText('Question 1 of 5')).toBeVisible()
  await expect.element(screen.getByText('your answer, right')).toBeVisible()
})

it('is kept after every answer: in a tab that is loaded anew, and on the device for another visit', async () => {
  const { screen } = await open(set)
  await screen.getByRole('button', { name: 'Start' }).click()
  await screen.getByRole('radio', { name: new RegExp(`^${optionOf(0, false)}`) }).click()
  await screen.getByRole('button', { name: 'Check the answer' }).click()
  await screen.getByRole('button', { name: 'Next question' }).click()
  await expect.element(screen.getByText('Question 2 of 5')).toBeVisible()
  expect(location.hash).toMatch(`#open=practice&questions=${set}`)
  // All that a page loaded anew has.
  const kept = readWaiting(JSON.parse(sessionStorage.getItem('allegiances.practice') ?? 'null'))
  expect(kept).toMatchObject({ set, at: 1, answers: [{ id: questions[0]?.id, right: false }], left: false })
  await vi.waitFor(async () => expect(await findWaiting()).toEqual(kept))
  await screen.unmount()
  expect(location.hash).not.toContain('practice')

  // Another visit: the tab knows nothing.
  session.setState({}, true)
  const later = (await open()).screen
  await later.getByRole('button', { name: 'Go on: question 2 of 5' }).click()
  await expect.element(later.getByText('Question 2 of 5')).toBeVisible()
  await later.getByRole('button', { name: 'Leave this round' }).click()
  await expect.element(later.getByRole('button', { name: 'Go on: question 2 of 5' })).toHaveFocus()
  expect(await violations()).toEqual([])
  await later.getByRole('button', { name: 'Begin anew' }).click()
  await expect.element(later.getByText('Question 1 of 5')).toBeVisible()
  await expect.element(later.getByRole('button', { name: 'Check the answer' })).toBeVisible()
})

it('waits over the map until it is taken up or put aside', async () => {
  const { store, screen } = await open(set)
  await screen.getByRole('button', { name: 'Start' }).click()
  await expect.element(screen.getByText('Question 1 of 5')).toBeVisible()
  await expect.element(screen.getByText('A round is waiting')).not.toBeInTheDocument()
  closePanel(store)
  await screen.getByRole('button', { name: 'Back to question 1 of 5' }).click()
  await expect.element(screen.getByText('Question 1 of 5')).toBeVisible()
  closePanel(store)
  await screen.getByRole('button', { name: 'Put the round aside' }).click()
  await expect.element(screen.getByText('A round is waiting')).not.toBeInTheDocument()
})

it('says of a set that is none that there is none', async () => {
  const { screen } = await open('story:<script>')
  await expect.element(screen.getByText(/There is no set of questions “story:<script>” here/)).toBeVisible()
})
