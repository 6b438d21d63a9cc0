import { assess } from '../../analysis/balance/assess.ts'
import type { Box } from '../../lib/box.ts'
import { leastProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Lens, View } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { campsOf } from '../../query/camps.ts'
import { query } from '../../query/query.ts'
import { signedMap } from '../../query/signedMap.ts'
import { signedTriads } from '../../query/triads.ts'
import { dressInCamps, positionsOfCamps } from '../../scene/campsOnMap.ts'
import { compose } from '../../scene/compose.ts'
import { bodies } from '../body/bodies.ts'
import type { BodyPart } from '../body/body.ts'
import type { OnScreen } from '../body/onScreen.ts'
import type { Block } from '../figure.ts'
import type { LegendRow } from '../layout/legend.ts'
import { placed } from '../layout/place.ts'
import { smallest } from '../layout/styles.ts'
import { answersBody } from './answersBody.ts'
import { smallestType } from './slideInput.ts'

/** What a lens other than the map draws on a slide, and what its marks mean. */
interface LensOnSlide {
  readonly block: Block | undefined
  readonly height: number
  /** Whether it has room for all that it would draw. */
  readonly whole: boolean
  readonly rows: readonly LegendRow[]
  /** What of the view is on it. */
  readonly shown: Visible
}

/** Bodies are laid out in the pixels of a page and enlarged until their smallest type can be read on a wall. */
const onWall = smallestType / smallest

/** Lenses that are of a step's ties alone; the others would tell something else without the rest. */
const ofTies: ReadonlySet<Lens> = new Set(['matrix', 'timeline', 'table'])

/** What the lens of a step draws in a box. `given`: what the application has computed of it; `by`: how much it is enlarged. */
export const lensBody = (step: Visible, box: Box, given: OnScreen | undefined, by = onWall): LensOnSlide => {
  const [own, ...larger] = (step.view.lens === 'disagreements' ? enlargements : [1]).map(
    (one) => () => lensAt(step, box, given, by * one),
  )
  const plain = (own as () => LensOnSlide)()
  // Few words are set larger, as long as nothing is lost by that.
  const parts = ({ block }: LensOnSlide) => block?.layers.length ?? 0
  for (const one of larger) {
    const large = one()
    if (large.whole && parts(large) >= parts(plain)) return large
  }
  return plain
}

const enlargements = [1, 1.35, 1.2] as const

const lensAt = (step: Visible, box: Box, given: OnScreen | undefined, by: number): LensOnSlide => {
  const { view, dataset } = step
  const narrow = ofTies.has(view.lens) && step.ties.length > 0
  const onScreen = narrow ? composed(step) : (given ?? seenThrough(dataset, view))
  const shown = onScreen.visible
  const room = { width: box.width / by, height: box.height / by, numbered: [] }
  const draw = view.lens === 'disagreements' ? answersBody : bodies[view.lens]
  const body = draw(onScreen, shown, { ...room, following: room })
  const [part] = body.parts
  return {
    block: part && placed([blockOfPart(part)], { x: box.x, y: box.y }, by)[0],
    height: (part?.height ?? 0) * by,
    whole: body.parts.length === 1,
    rows: body.legend.flatMap(({ rows }) => rows.map(toCore)),
    shown,
  }
}

/** In a line of marks each takes the room that it needs. */
const toCore = (row: LegendRow): LegendRow => {
  const { text, draw, least, core } = row
  if (!core || !least) return row
  return { text, least: core.width, draw: ({ x, y }) => draw({ x: x - core.from, y }, least) }
}

const blockOfPart = ({ layers, map }: BodyPart): Block => ({
  role: 'figure',
  name: 'picture',
  layers,
  ...(map && { map }),
})

const composed = (visible: Visible, positions = visible.dataset.layout.wide): OnScreen => ({
  visible,
  positions,
  scene: compose(visible, positions, { scale: 1 }),
})

/** What the lens would have on the screen, computed at once. */
const seenThrough = (dataset: Dataset, view: View): OnScreen => {
  if (view.lens !== 'balance') return composed(query(dataset, view, leastProminence))
  const { balance: _, ...asked } = view
  const signed = signedMap(dataset, asked as View)
  const { graph, open } = signed
  const done = { signed, assessment: assess({ graph, open }) }
  const which = view.balance.camps
  const camps = which === 'none' ? undefined : campsOf(signed, done.assessment[which])
  const visible = { ...signed.visible, view }
  const positions = camps ? positionsOfCamps(visible, dataset.layout.wide, camps) : dataset.layout.wide
  const { scene } = composed(visible, positions)
  const dress = camps && dressInCamps(camps)
  return {
    visible,
    positions,
    scene: dress ? dress(scene, 1) : scene,
    ...(dress && { dress }),
    balance: { signed, triads: signedTriads(signed), done, failed: false, division: which, ...(camps && { camps }) },
  }
}
