import { describe, expect, it } from 'vitest'
import type { Step, Story } from '../../src/model/story.ts'
import { defaultView } from '../../src/model/view.ts'
import { looks } from '../../src/picture/figureColours.ts'
import { figurePdf } from '../../src/picture/pdf/figurePdf.ts'
import { handoutOf } from '../../src/picture/story/handout.ts'
import { slideOf } from '../../src/picture/story/slide.ts'
import { plainState } from '../../src/picture/story/slideInput.ts'
import { stepVisible } from '../../src/picture/story/stepVisible.ts'
import { query } from '../../src/query/query.ts'
import { dataset } from './theMap.ts'

const step: Step = { id: 'step-1', heading: 'The whole map', view: '', text: 'All of it.', claims: [], facts: [] }
const storyOf = (one: Step): Story => ({
  id: 'my-own',
  title: 'Mine',
  summary: '',
  audience: '',
  minutes: 20,
  steps: [one],
})
const opening = query(dataset, defaultView)
const namesOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe('a step of the whole map, which names no evidence', () => {
  it('has on its slide every actor and tie that the map opens with', () => {
    const { pages } = slideOf({ story: storyOf(step), index: 0, dataset, state: plainState })
    const [scene] = pages.flatMap(({ blocks }) => blocks.flatMap(({ map }) => (map ? [map.scene] : [])))
    expect(namesOf(scene?.nodes.map(({ actor }) => actor) ?? []).sort()).toEqual(namesOf(opening.actors).sort())
    expect(scene?.ties).toHaveLength(opening.ties.length)
  })

  it('has them on the handout as well', async () => {
    const figure = handoutOf({ story: storyOf(step), dataset, origin: {} })
    const nodes = figure.pages.flatMap(({ blocks }) => blocks.flatMap(({ map }) => map?.scene.nodes ?? []))
    expect(nodes).toHaveLength(opening.actors.length)
    expect((await figurePdf(figure, looks.white)).length).toBeGreaterThan(1000)
  })

  it('shows those whom it frames, with the ties among them', () => {
    const frame = ['isis-k', 'taliban', 'united-states']
    const { actors, ties } = stepVisible({ ...step, frame }, dataset, false)
    expect(namesOf(actors).sort()).toEqual(frame)
    expect(namesOf(ties)).toEqual(namesOf(opening.ties.filter((tie) => tie.actors.every((id) => frame.includes(id)))))
    expect(ties.length).toBeGreaterThan(1)
  })

  it('still tells nothing but its claims where it has any', () => {
    const [claim] = opening.ties[0]?.claims ?? []
    expect(stepVisible({ ...step, claims: [claim?.id ?? ''] }, dataset, false).ties).toHaveLength(1)
  })
})
