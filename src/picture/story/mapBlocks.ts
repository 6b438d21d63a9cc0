import type { Box } from '../../lib/box.ts'
import { defaultFilters } from '../../model/filters.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { everyTie } from '../../query/query.ts'
import { standingOf } from '../../scene/compose.ts'
import { drawTie } from '../../scene/drawTie.ts'
import type { SceneTie, Shape } from '../../scene/scene.ts'
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
export interface MapAsked {
  readonly visible: Visible
  /** What it shows once its question is answered. */
  readonly whole: Visible
  readonly state: Pick<SlideState, 'names' | 'attention'>
  /** The pair whose ties are asked about. */
  readonly pair?: readonly [string, string] | undefined
  readonly answered: boolean
  /** The claims of the step in its order: captions tell the first of a tie's. Without captions absent. */
  readonly captions?: readonly string[] | undefined
}

/** The map of a step with all that stands on it: below it bands, above it what is asked, and captions. */
export const mapBlocks = (asked: MapAsked, box: Box, by = 1): Block[] => {
  const { visible, state, pair, answered, captions } = asked
  const open = answered ? undefined : pair
  const placed = placedMap(asked, box, by)
  if (!placed) return []
  const { map: own, gap } = placed
  const attention = visible.ties.some(({ id }) => id === state.attention) ? state.attention : undefined
  const map = { ...own, scene: attention ? dimmedBut(own.scene, attention) : own.scene }
  const bands = bandBeneath(own.scene, ({ tie }) =>
    attention ? tie.id === attention : answered && pair !== undefined && isOf(tie, pair),
  )
  const captioned = own.scene.ties.filter(({ tie }) => !attention || tie.id === attention)
  const said =
    captions && captioned.length <= mostCaptioned
      ? drawCaptions(own, captioned, captions, visible.dataset, box)
      : undefined
  return [
    ...(bands.length > 0 ? [drawing('band', bands, map)] : []),
    { role: 'figure', name: 'picture', alt: mapAlt(visible, open), layers: mapLayers(map), map },
    ...(gap && open ? [drawing('asked', drawGap(gap, own.scene), map)] : []),
    ...(said && said.texts.length > 0 ? [{ role: 'text' as const, name: 'captions', layers: [said] }] : []),
  ]
}

const isOf = ({ actors }: Tie, pair: readonly [string, string]): boolean => pair.every((id) => actors.includes(id))

/** Where on its line a tie's marks stand. */
const middleOf = ({ parts }: SceneTie): number => (parts?.gap ? (parts.gap[0] + parts.gap[1]) / 2 : 0.5)

/** The Scene is that of the answer, without what that adds: nothing moves when the answer comes. */
const placedMap = (
  { visible, whole, state, pair }: MapAsked,
  box: Box,
  by: number,
): { readonly map: PlacedScene; readonly gap: SceneTie | undefined } | undefined => {
  const { dataset, view } = whole
  const positions = state.names ? dataset.layout.wide : withoutLines(dataset.layout.wide)
  const standing = standingOf(everyTie(dataset, { ...view, filters: defaultFilters }))
  const told = pair && whole.ties.some((tie) => isOf(tie, pair))
  const placed = stepMap({ visible: withGap(whole, told ? undefined : pair), positions, standing }, box, by)
  if (!placed) return undefined
  const { scene, gap } = takenOut(placed.scene)
  const actors = new Set(visible.actors.map(({ id }) => id))
  const ties = new Map(visible.ties.map((tie) => [tie.id, tie]))
  const map: PlacedScene = {
    ...placed,
    scene: {
      ...scene,
      nodes: scene.nodes.filter(({ actor }) => actors.has(actor.id)),
      ties: scene.ties.flatMap((one) => {
        const tie = ties.get(one.tie.id)
        return tie ? [tie === one.tie ? one : drawTie(tie, one.curve, middleOf(one))] : []
      }),
    },
  }
  return { map, gap: gap ?? (pair && scene.ties.find(({ tie }) => isOf(tie, pair))) }
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
