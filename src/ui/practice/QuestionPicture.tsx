import { useMemo } from 'react'
import { leastProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Positions } from '../../model/position.ts'
import type { PracticePicture } from '../../model/practice.ts'
import { query } from '../../query/query.ts'
import { sceneAt } from '../../state/scene.ts'
import { listed } from '../../words/grammar/listed.ts'
import { practice as words } from '../../words/practice.ts'
import { nameOf } from '../../words/sentences.ts'
import { ScenePicture } from '../common/ScenePicture.tsx'
import { useApp } from '../useApp.ts'
import styles from './Practice.module.css'

interface Props {
  readonly picture: PracticePicture
  /** Whether the answer is shown: then nothing is kept back. */
  readonly shown: boolean
}

/** The part of the map that a question is about; what it asks for is not drawn before it is answered. */
export const QuestionPicture = ({ picture, shown }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const scene = useMemo(() => sceneOf(dataset, picture, shown), [dataset, picture, shown])
  if (!scene) return null
  const names = listed(scene.nodes.map(({ actor }) => nameOf(dataset, actor.id)))
  const kept = picture.withheld !== undefined && !shown
  return (
    <figure className={styles.picture}>
      <ScenePicture scene={scene} name={words.picture(names)} />
      {kept && <figcaption className={styles.note}>{words.withheld}</figcaption>}
    </figure>
  )
}

/** The width in which it is seen, about. */
const width = 440

const sceneOf = (dataset: Dataset, { view, actors, withheld }: PracticePicture, shown: boolean) => {
  const positions: Positions = dataset.layout.wide
  const wanted = new Set(actors)
  // Without a composition there is no place where a reader would know them from.
  if (actors.some((id) => !positions.nodes[id])) return undefined
  const all = query(
    dataset,
    { ...view, moved: {}, shown: [...view.shown, ...actors], ...(withheld && !shown && { withheld }) },
    leastProminence,
  )
  const visible = {
    ...all,
    actors: all.actors.filter(({ id }) => wanted.has(id)),
    ties: all.ties.filter((tie) => tie.actors.every((id) => wanted.has(id))),
  }
  if (visible.actors.length < 2) return undefined
  const whole = sceneAt(visible, positions, 1)
  return sceneAt(visible, positions, width / Math.max(1, whole.box.width))
}
