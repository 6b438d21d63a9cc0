import type { Box } from '../../lib/box.ts'
import type { Visible } from '../../model/visible.ts'
import { everyTie } from '../../query/query.ts'
import { standingOf } from '../../scene/compose.ts'
import type { Shape } from '../../scene/scene.ts'
import { nameOf, tieSentence } from '../../words/sentences.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import { mapLayers } from '../body/mapBody.ts'
import type { Block, PlacedScene } from '../figure.ts'
import { bandBeneath, dimmedBut } from './attend.ts'
import { drawCaptions, mostCaptioned } from './captions.ts'
import { withoutLines } from './hideNames.ts'
import type { SlideState } from './slideInput.ts'
import { stepMap } from './stepMap.ts'
import { drawGap, takenOut, withGap } from './withheldGap.ts'

/** What a map of a step is to show. */
interface Asked {
  readonly visible: Visible
  readonly state: Pick<SlideState, 'names' | 'attention'>
  /** The pair whose ties are asked about. */
  readonly pair?: readonly [string, string] | undefined
  readonly answered: boolean
  /** The claims of the step in its order: captions tell the first of a tie's. Without captions absent. */
  readonly captions?: readonly string[] | undefined
}

/** The map of a step with all that stands on it: below it bands, above it what is asked, and captions. */
export const mapBlocks = ({ visible, state, pair, answered, captions }: Asked, box: Box, by = 1): Block[] => {
  const { dataset, view } = visible
  const open = answered ? undefined : pair
  const positions = state.names ? dataset.layout.wide : withoutLines(dataset.layout.wide)
  const standing = standingOf(everyTie(dataset, view))
  // The room that a pair takes while it is asked about stays its own: nothing moves when the answer comes.
  const told = pair && visible.ties.some(({ actors }) => pair.every((id) => actors.includes(id)))
  const placed = stepMap({ visible: withGap(visible, told ? undefined : pair), positions, standing }, box, by)
  if (!placed) return []
  const { scene: whole, gap } = takenOut(placed.scene)
  const attention = visible.ties.some(({ id }) => id === state.attention) ? state.attention : undefined
  const map = { ...placed, scene: attention ? dimmedBut(whole, attention) : whole }
  const bands = bandBeneath(whole, ({ tie }) =>
    attention ? tie.id === attention : answered && pair !== undefined && pair.every((id) => tie.actors.includes(id)),
  )
  const captioned = whole.ties.filter(({ tie }) => !attention || tie.id === attention)
  const said =
    captions && captioned.length <= mostCaptioned ? drawCaptions({ ...placed, scene: whole }, captioned, captions, dataset, box) : undefined
  return [
    ...(bands.length > 0 ? [drawing('band', bands, map)] : []),
    { role: 'figure', name: 'picture', alt: mapAlt(visible, open), layers: mapLayers(map), map },
    ...(gap && open ? [drawing('asked', drawGap(gap), map)] : []),
    ...(said && said.texts.length > 0 ? [{ role: 'text' as const, name: 'captions', layers: [said] }] : []),
  ]
}

const drawing = (name: string, shapes: readonly Shape[], { at, scale }: PlacedScene): Block => ({
  role: 'ornament',
  name,
  layers: [{ name, at, scale, halo: false, shapes, texts: [] }],
})

/** The map of a step in words: who is on it, each tie, and what is asked. */
export const mapAlt = ({ actors, ties, dataset }: Visible, asked: readonly [string, string] | undefined): string =>
  words.slideAlt(
    actors.map(({ name }) => name),
    ties.map((tie) => tieSentence(tie, dataset)),
    asked && words.withheld(nameOf(dataset, asked[0]), nameOf(dataset, asked[1])),
  )
