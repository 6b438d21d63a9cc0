import { beforeEach, describe, expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import { storyOfOrland as story } from '../../../tests/fixtures/storyOf.ts'
import type { Step } from '../../model/story.ts'
import { defaultView } from '../../model/view.ts'
import { select, setCamera } from '../changes.ts'
import { type AppStore, change, createAppStore, undo } from '../store.ts'
import { backToStep, goToStep, leaveStory, play, reveal, turnOver } from './play.ts'
import { fragmentOf, isAsking } from './playing.ts'

let store: AppStore
/** Every address that the browser would have been told. */
let addresses: string[]
const now = () => store.getState()
const at = () => now().playing?.step

beforeEach(() => {
  store = createAppStore(orland, defaultView)
  addresses = []
  store.subscribe((state) => {
    const address = fragmentOf(state)
    if (address !== addresses.at(-1)) addresses.push(address)
  })
})

describe('following a story', () => {
  it('is told to the address as places alone, never a step with the view of another', () => {
    play(store, story)
    goToStep(store, 1)
    reveal(store)
    goToStep(store, 2)
    turnOver(store)
    goToStep(store, 3)
    expect(addresses).toEqual([
      'story=orland/help',
      'story=orland/friends',
      'story=orland/predict',
      'story=orland/choice',
    ])
  })

  it('begins an entry of the history with each step, but not where a link led', () => {
    play(store, story)
    expect(now().last).toBe('step')
    play(store, story, 2, { by: 'link' })
    expect(now().last).toBe('link')
  })

  it('stops at its ends', () => {
    play(store, story, 5)
    goToStep(store, 6)
    expect(at()).toBe(5)
    goToStep(store, -1)
    expect(at()).toBe(5)
  })

  it('keeps ties back until the answer, and shows them in the same breath', () => {
    play(store, story, 1)
    expect(now().view.withheld).toBe('arden--brim')
    reveal(store)
    expect(now().view.withheld).toBeUndefined()
    expect(now().playing?.answered).toBe(true)
  })

  it('says in the address where the reader has looked around, and goes back to the step with its answer', () => {
    play(store, story, 1)
    reveal(store)
    change(store, select({ type: 'actor', id: 'corr' }))
    change(store, setCamera({ x: 1, y: 2, zoom: 1 }))
    expect(addresses.at(-1)).toBe('story=orland/friends&date=1931&select=actor.corr&camera=1:2:1')
    backToStep(store)
    expect(addresses.at(-1)).toBe('story=orland/friends')
    expect(now().playing?.answered).toBe(true)
    expect(now().view.withheld).toBeUndefined()
  })

  it('keeps an answer as long as the page is open, with its ties; but asks anew where it is presented', () => {
    play(store, story, 1)
    reveal(store, ['friends'])
    goToStep(store, 2)
    expect(now().playing?.answered).toBe(false)
    goToStep(store, 1)
    expect(now().playing?.answered).toBe(true)
    expect(now().given).toEqual({ 'orland/friends': ['friends'] })
    expect(now().view.withheld).toBeUndefined()
    expect(addresses.at(-1)).toBe('story=orland/friends')
    leaveStory(store)
    play(store, { ...story, id: 'other' }, 1)
    expect(now().playing?.answered).toBe(false)
    play(store, story, 1, { presenting: 's' })
    expect(now().playing?.answered).toBe(false)
  })

  it('keeps back what stands apart by answer as long as it asks, but not a question that the reader looks at', () => {
    const apart = { ...story.steps[3], view: 'date=1931&question=fair' } as Step
    const asking = (question: string, answered = false) =>
      isAsking(
        { story: { ...story, steps: [apart] }, step: 0, turned: false, answered, link: 'date=1931&question=fair' },
        { ...defaultView, question },
      )
    expect(asking('fair')).toBe(true)
    expect(asking('fair', true)).toBe(false)
    expect(asking('another')).toBe(false)
  })

  it('is nothing that undo would take back', () => {
    play(store, story)
    goToStep(store, 3)
    expect(undo(store)).toBeUndefined()
  })

  it('is left with what is on screen, nothing of it kept back; or with the map as it opens', () => {
    play(store, story, 1)
    leaveStory(store)
    expect(now().playing).toBeUndefined()
    expect(addresses.at(-1)).toBe('date=1931')
    play(store, story, 1)
    leaveStory(store, 'opening')
    expect(now().view).toEqual(defaultView)
    expect(addresses.at(-1)).toBe('')
  })
})
