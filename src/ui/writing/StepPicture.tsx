import { memo, useMemo } from 'react'
import { openingProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Step } from '../../model/story.ts'
import type { Lens } from '../../model/view.ts'
import { readLink } from '../../query/address/link.ts'
import { query } from '../../query/query.ts'
import { litBy } from '../../query/stories/litBy.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneAt } from '../../state/scene.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { ScenePicture } from '../common/ScenePicture.tsx'
import { useApp } from '../useApp.ts'
import styles from './StepPicture.module.css'

interface Props {
  readonly step: Pick<Step, 'view' | 'claims'>
  /** Whether there is room for names. */
  readonly large?: boolean
}

/** The view of a step in small: its map, with what the step rests on in relief; another lens is named. */
export const StepPicture = memo(({ step: { view: link, claims }, large = false }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const { scene, lens, date, lit } = useMemo(
    () => pictureOf(dataset, link, claims, large),
    [dataset, link, claims, large],
  )
  return (
    <span className={styles.picture} data-large={large || undefined}>
      {scene && <ScenePicture scene={scene} name={`${en.lens[lens]}, ${dateInWords(date)}`} {...(lit && { lit })} />}
      {lens !== 'map' && <span className={styles.lens}>{en.lens[lens]}</span>}
    </span>
  )
})

interface Picture {
  readonly scene: Scene | undefined
  readonly lens: Lens
  readonly date: string
  readonly lit: ReadonlySet<string> | undefined
}

/** From here on a small picture would be a grey cloud. */
const mostTies = 600

const pictureOf = (dataset: Dataset, link: string, claims: readonly string[], large: boolean): Picture => {
  const { view } = readLink(link, dataset)
  const visible = query(dataset, view, openingProminence)
  const lit = litBy(visible, claims)
  const { lens, date } = view
  if (visible.ties.length > mostTies) return { scene: undefined, lens, date, lit }
  // Small as it is, lines of one width say more than marks.
  const whole = sceneAt(visible, dataset.layout.wide, large ? 0.3 : 1)
  const isNamed = (id: string, prominence: number) => large && (lit ? lit.has(id) : prominence <= 1)
  const nodes = whole.nodes.map(({ label, ...node }) =>
    label && isNamed(node.actor.id, node.actor.prominence) ? { ...node, label } : node,
  )
  const { width, height } = dataset.layout.wide.sheet
  // All in one frame, so that one can be compared with the next.
  const box = large ? whole.box : { x: 0, y: 0, width, height }
  return { scene: { ...whole, nodes, box, far: !large }, lens, date, lit }
}
