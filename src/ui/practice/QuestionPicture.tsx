import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { PracticePicture } from '../../model/practice.ts'
import { pictureVisible } from '../../query/practice/pictureVisible.ts'
import { sceneAt } from '../../state/scene.ts'
import { listed } from '../../words/grammar/listed.ts'
import { practice as words } from '../../words/practice.ts'
import { nameOf } from '../../words/sentences.ts'
import shared from '../common/Exercise.module.css'
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
      {kept && <figcaption className={shared.note}>{words.withheld}</figcaption>}
    </figure>
  )
}

/** The width in which it is seen, about. */
const width = 440

const sceneOf = (dataset: Dataset, picture: PracticePicture, shown: boolean) => {
  const visible = pictureVisible(dataset, picture, shown)
  if (!visible) return undefined
  const positions = dataset.layout.wide
  const whole = sceneAt(visible, positions, 1)
  return sceneAt(visible, positions, width / Math.max(1, whole.box.width))
}
