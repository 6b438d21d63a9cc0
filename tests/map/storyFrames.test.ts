import { describe, expect, it } from 'vitest'
import { openingProminence } from '../../src/model/actor.ts'
import { pairId } from '../../src/model/relationship.ts'
import { readLink } from '../../src/query/address/link.ts'
import { query } from '../../src/query/query.ts'
import { splitsOf } from '../../src/query/splits.ts'
import { pointsOf } from '../../src/query/story/pointsOf.ts'
import { withheldPair } from '../../src/query/story/withheldPair.ts'
import { breakpoints, type Insets, insetsFor } from '../../src/scene/frame.ts'
import { outlineOf } from '../../src/scene/outline.ts'
import { sceneAt } from '../../src/state/scene.ts'
import { stageOf } from '../../src/state/stories/stageOf.ts'
import { riseOf, roomAbove, roomOver } from '../../src/ui/story/roomFor.ts'
import { dataset, stories } from './theMap.ts'

/* Whoever follows a story sees all those whom a step points at, each with the whole of its name, in what panels leave of the window. */

const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const
type Full = 'full screen' | 'panel'

const roomOf = (width: number, height: number, full: Full): Insets => ({
  ...insetsFor(width, { dossier: false, aside: true }),
  ...(full === 'full screen'
    ? roomOver(width, height)
    : width < breakpoints.beside
      ? roomAbove(width, riseOf(0.5, height))
      : {}),
})

const told = stories.flatMap((story) => story.steps.map((step) => ({ place: `${story.id}/${step.id}`, step })))

describe.each(
  sizes.flatMap(([width, height]) => (['panel', 'full screen'] as const).map((full) => ({ width, height, full }))),
)('in a window of $width x $height, $full', ({ width, height, full }) => {
  const insets = roomOf(width, height, full)
  const room = { width: width - insets.left - insets.right, height: height - insets.top - insets.bottom }
  const narrow = width < breakpoints.phone
  const positions = narrow ? dataset.layout.phone : dataset.layout.wide

  it.each([false, true])(
    'all who are lit are in view with their names; answered: %s',
    (answered) => {
      const lost: string[] = []
      for (const { place, step } of told) {
        const { view } = readLink(step.view, dataset)
        if (view.lens !== 'map') continue
        const pair = answered ? undefined : withheldPair(step.question, view, dataset)
        const visible = query(
          dataset,
          pair ? { ...view, withheld: pairId(...pair) } : view,
          narrow ? 2 : openingProminence,
        )
        const asked = dataset.disagreements.find(({ id }) => id === view.question)
        const splits = asked && (answered || !step.question) ? splitsOf(visible, asked).splits : undefined
        const points = pointsOf(dataset, view, step, answered)
        const { lit, aim } = stageOf(step, points, visible, { positions, room, splits })
        if (!aim) continue
        const zoom = Math.min(room.width / aim.width, room.height / aim.height)
        const { nodes } = sceneAt(visible, positions, zoom, splits, lit, aim)
        for (const { actor, at, radius, label } of nodes) {
          if (!lit.has(actor.id)) continue
          if (!label) lost.push(`${place}: ${actor.name} has no name`)
          const half = outlineOf(actor.type).half(radius)
          const boxes = [
            { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y },
            ...(label ? [label.box] : []),
          ]
          for (const box of boxes) {
            const left = (box.x - aim.x) * zoom
            const top = (box.y - aim.y) * zoom
            const over = Math.max(
              -left,
              -top,
              left + box.width * zoom - room.width,
              top + box.height * zoom - room.height,
            )
            if (over > 0) lost.push(`${place}: ${actor.name} is ${Math.round(over)} pixels outside`)
          }
        }
      }
      expect(lost).toEqual([])
    },
    60_000,
  )
})
