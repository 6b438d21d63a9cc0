import { describe, expect, it } from 'vitest'
import { leastProminence, openingProminence, type Prominence } from '../../src/model/actor.ts'
import { spanOfValid } from '../../src/model/date.ts'
import { hiddenPair, type Question, questionTypes } from '../../src/model/question.ts'
import { pairId } from '../../src/model/relationship.ts'
import { defaultSigns, signedPairs } from '../../src/model/sign.ts'
import type { Step } from '../../src/model/story.ts'
import { validityOf } from '../../src/model/validity.ts'
import { readLink, writeLink } from '../../src/query/address/link.ts'
import { wholeOf } from '../../src/query/fold.ts'
import { query } from '../../src/query/query.ts'
import { dataset, stories } from './theMap.ts'

/* The stories that ship, whichever files there are: what a step tells is on the screen while it is told. */

/** What a step tells of that its own view does not show, and why that is meant. */
const notShown: Readonly<Record<string, string>> = {
  'one-bombing-five-accounts/meaning failed-03a':
    'A denied claim. The step looks at the disagreement, in which its answer stands; only the map leaves it out.',
}
/** Claims that are told of a date at which they do not hold, and why. */
const toldOfAnotherTime: Readonly<Record<string, string>> = {
  'who-beat-isis-k/verdict means-06c':
    'It ended with the republic, days before. The step lays the answers of five years side by side.',
  'fallen-house-of-kabul/panjshir alliance-21g':
    'An office that is over: “former vice president”. The step shows what has ended as well.',
}

/** The map opens with the prominent actors, on a phone with fewer; every other lens has them all. */
const windows: readonly (readonly [name: string, opensWith: Prominence])[] = [
  ['a wide window', openingProminence],
  ['a phone', 2],
]

const told = stories.flatMap((story) => story.steps.map((step) => ({ place: `${story.id}/${step.id}`, story, step })))
const asked = told.flatMap(({ place, step }) => (step.question ? [{ place, step, question: step.question }] : []))

const viewOf = (step: Step) => readLink(step.view, dataset).view
/** What is seen before the question of a step is answered, and after. */
const seen = (step: Step, opensWith: Prominence) => {
  const view = viewOf(step)
  const opens = view.lens === 'map' ? opensWith : leastProminence
  const pair = hiddenPair(step.question)
  return {
    before: query(dataset, pair ? { ...view, withheld: pairId(...pair) } : view, opens),
    after: query(dataset, view, opens),
  }
}
const between = (ties: ReturnType<typeof query>['ties'], a: string, b: string) =>
  ties.filter(({ actors }) => actors.includes(a) && actors.includes(b))
const words = (text: string) => text.trim().split(/\s+/).length
/** What is outside the bounds, of a list of texts. */
const misfits = (texts: readonly (readonly [place: string, text: string])[], least: number, most: number) =>
  texts.filter(([, text]) => words(text) < least || words(text) > most).map(([place, text]) => [place, words(text)])

describe('the stories', () => {
  it('are at least eight, each with a place of its own', () => {
    expect(stories.length).toBeGreaterThanOrEqual(8)
    expect(stories.map(({ place }) => place)).toEqual(stories.map((_, i) => i + 1))
  })

  it.each(stories.map((story) => [story.id, story] as const))(
    '%s has five to seven steps, and time for them',
    (_, story) => {
      const questions = story.steps.filter(({ question }) => question).length
      expect(story.steps.length).toBeGreaterThanOrEqual(5)
      expect(story.steps.length).toBeLessThanOrEqual(7)
      expect(questions).toBeGreaterThanOrEqual(2)
      expect(questions).toBeLessThanOrEqual(4)
      expect(new Set(story.steps.flatMap(({ question }) => question?.type ?? [])).size).toBeGreaterThanOrEqual(2)
      // At least two minutes a step and one for each question; nothing longer than a lesson.
      expect(story.minutes).toBeGreaterThanOrEqual(2 * story.steps.length + questions)
      expect(story.minutes).toBeLessThanOrEqual(40)
    },
  )

  it('ask in every way there is', () => {
    expect([...new Set(asked.map(({ question }) => question.type))].sort()).toEqual([...questionTypes].sort())
  })

  it('have texts that fit a slide, and notes that help', () => {
    expect(
      misfits(
        told.map(({ place, step }) => [place, step.heading]),
        2,
        6,
      ),
    ).toEqual([])
    expect(
      misfits(
        told.map(({ place, step }) => [place, step.text]),
        25,
        60,
      ),
    ).toEqual([])
    expect(
      misfits(
        told.map(({ place, step }) => [place, step.note ?? '']),
        40,
        120,
      ),
    ).toEqual([])
    expect(
      misfits(
        asked.map(({ place, question }) => [place, question.ask]),
        4,
        40,
      ),
    ).toEqual([])
    expect(
      misfits(
        asked.map(({ place, question }) => [place, question.answer]),
        10,
        60,
      ),
    ).toEqual([])
  })

  it('have the quotation marks and dashes of print', () => {
    const told = stories.flatMap(({ title, summary, audience, steps }) => [
      title,
      summary,
      audience,
      ...steps.flatMap(({ heading, text, note = '', question }) => [
        heading,
        text,
        note,
        ...(question ? [question.ask, question.answer] : []),
        ...(question?.type === 'choice' ? question.options.map((option) => option.text) : []),
      ]),
    ])
    expect(told.filter((text) => /['"`]|\d-\d|--| - /.test(text))).toEqual([])
    const count = (text: string, mark: string) => text.split(mark).length
    expect(told.filter((text) => count(text, '“') !== count(text, '”'))).toEqual([])
  })

  it('frame only whom the step tells or asks of', () => {
    const nameOf = (id: string) => dataset.actor.get(id)?.name ?? id
    for (const { place, step } of told) {
      const { claims, facts, frame, question } = step
      if (!Array.isArray(frame)) continue
      const among = question?.type === 'hedge' ? question.among : []
      const ends = [...claims, ...among].flatMap((id) => {
        const claim = dataset.claim.get(id)
        return claim ? [claim.from, claim.to] : []
      })
      const known = new Set(
        [...ends, ...facts.flatMap((id) => dataset.fact.get(id)?.actor ?? []), ...(hiddenPair(question) ?? [])].map(
          (id) => wholeOf(dataset, id),
        ),
      )
      // Whom a question names, without a tie of the step: it asks about them.
      const named = question
        ? [question.ask, ...(question.type === 'choice' ? question.options.map(({ text }) => text) : [])].join(' ')
        : ''
      expect(
        frame.filter((id) => !known.has(wholeOf(dataset, id)) && !named.includes(nameOf(id).replace(/^the /i, ''))),
        place,
      ).toEqual([])
    }
  })

  it('cite claims and facts of which the article is known', () => {
    for (const { place, step } of told) {
      const claims = [...step.claims, ...(step.question?.claims ?? [])].map((id) => dataset.claim.get(id))
      const facts = [...step.facts, ...(step.question?.facts ?? [])].map((id) => dataset.fact.get(id))
      for (const one of [...claims, ...facts]) expect(dataset.article.has(one?.article ?? ''), place).toBe(true)
      expect(new Set(step.claims).size, place).toBe(step.claims.length)
    }
  })

  it('are written in views as the application writes them, or shorter', () => {
    for (const { place, step } of told) {
      const view = viewOf(step)
      expect(readLink(writeLink(view), dataset), place).toEqual({ view, refused: [] })
      expect(view.withheld, place).toBeUndefined()
      expect(view.camera, `${place}: frame says whom to bring into view`).toBeUndefined()
    }
  })
})

describe.each(windows)('on %s', (_, opensWith) => {
  it('the ties of every claim that a step rests on are seen, its question yet unanswered', () => {
    const missing = told.flatMap(({ place, step }) => {
      const { ties } = seen(step, opensWith).before
      const shown = new Set(ties.flatMap((tie) => tie.claims.map(({ id }) => id)))
      return step.claims.filter((id) => !shown.has(id)).map((id) => `${place} ${id}`)
    })
    expect(missing).toEqual(Object.keys(notShown))
  })

  it('whom the map brings into view stands on it', () => {
    for (const { place, step } of told) {
      const { actors } = seen(step, opensWith).before
      if (Array.isArray(step.frame))
        expect(
          step.frame.filter((id) => !actors.some((actor) => actor.id === id)),
          place,
        ).toEqual([])
    }
  })

  it('what is asked about stands there without its ties, and has them once it is answered', () => {
    for (const { place, step, question } of asked) {
      const pair = hiddenPair(question)
      if (!pair) continue
      const { before, after } = seen(step, opensWith)
      expect(
        pair.filter((id) => !before.actors.some((actor) => actor.id === id)),
        place,
      ).toEqual([])
      expect(between(before.ties, ...pair), place).toEqual([])
      expect(between(after.ties, ...pair).length, place).toBeGreaterThan(0)
    }
  })

  it('what is right to foresee is what is then seen to hold, no more and no less', () => {
    for (const { place, step, question } of asked) {
      if (question.type !== 'predict') continue
      const ties = between(seen(step, opensWith).after.ties, ...question.pair)
      const holding = ties.filter(({ validity }) => validity === 'holds').map(({ relation }) => relation)
      expect(holding.sort(), place).toEqual([...question.right].sort())
    }
  })

  it('whether two should be friends follows from their ties to the third, which are seen', () => {
    for (const { place, step, question } of asked) {
      if (question.type !== 'friends') continue
      const pairs = signedPairs(seen(step, opensWith).before.ties, defaultSigns)
      const signs = question.pair.map((id) => pairs.find((one) => one.id === pairId(id, question.through))?.sign)
      for (const sign of signs) expect(['positive', 'negative'], place).toContain(sign)
      expect(signs[0] === signs[1] ? 'friends' : 'foes', place).toBe(question.expected)
    }
  })
})

describe('what is told', () => {
  it('held at the date of its step, or is not known to have ended', () => {
    const elsewhere = told.flatMap(({ place, step }) => {
      const at = spanOfValid(viewOf(step).date)
      return step.claims
        .filter((id) => {
          const claim = dataset.claim.get(id)
          return !claim || !['holds', 'unknown'].includes(validityOf(claim, at, dataset))
        })
        .map((id) => `${place} ${id}`)
    })
    expect(elsewhere).toEqual(Object.keys(toldOfAnotherTime))
  })

  it('does not give away what is asked', () => {
    for (const { place, step } of told) {
      const pair = hiddenPair(step.question)
      if (!pair) continue
      const wholes = [...pair].map((id) => wholeOf(dataset, id)).sort()
      const given = step.claims.filter((id) => {
        const claim = dataset.claim.get(id)
        return claim && [wholeOf(dataset, claim.from), wholeOf(dataset, claim.to)].sort().join() === wholes.join()
      })
      expect(given, place).toEqual([])
    }
  })

  it('is not sorted before it is asked: a step does not rest on what it asks the status of', () => {
    for (const { place, step, question } of asked)
      if (question.type === 'hedge')
        expect(
          step.claims.filter((id) => question.among.includes(id)),
          place,
        ).toEqual([])
  })

  it('is never said more firmly than the articles do: who speaks, and who only asks, is in the text', () => {
    // A step that rests on nothing but claims which are not said outright must say so itself.
    const soft =
      /\b(may|might|could|would|will|if|ask\w*|question\w*|rumou?r\w*|hint\w*|says?|said|expect\w*|forecast\w*|predict\w*|den(y|ies|ied)|not|no|perhaps|possibl\w*|likely|unlikely|word|announce\w*|promise\w*)\b/i
    for (const { place, step } of told) {
      const statuses = step.claims.map((id) => dataset.claim.get(id)?.status)
      if (step.facts.length === 0 && statuses.every((status) => status !== 'asserted'))
        expect(step.text, place).toMatch(soft)
    }
  })
})

describe('answers', () => {
  it('rest on every claim that is to be judged', () => {
    for (const { place, question } of asked)
      if (question.type === 'hedge')
        expect(
          question.among.filter((id) => !question.claims.includes(id)),
          place,
        ).toEqual([])
  })

  it('of a choice: one is right, and no two are alike', () => {
    for (const { place, question } of asked) {
      if (question.type !== 'choice') continue
      expect(question.options.filter(({ right }) => right).length, place).toBe(1)
      expect(question.options.length, place).toBeGreaterThanOrEqual(3)
      expect(new Set(question.options.map(({ text }) => text)).size, place).toBe(question.options.length)
    }
  })

  it('are not always in the same place', () => {
    const places = asked.flatMap(({ question }) => rightPlace(question))
    expect(new Set(places).size).toBeGreaterThan(1)
  })
})

const rightPlace = (question: Question): number[] =>
  question.type === 'choice' ? [question.options.findIndex(({ right }) => right)] : []
