import { useMemo } from 'react'
import { type Box, grow, union } from '../../lib/box.ts'
import { defaultView } from '../../model/view.ts'
import { query } from '../../query/query.ts'
import { compose } from '../../scene/compose.ts'
import type { Scene } from '../../scene/scene.ts'
import { stories as words } from '../../words/stories.ts'
import { ScenePicture } from '../common/ScenePicture.tsx'
import { useApp } from '../useApp.ts'
import styles from './StoriesPage.module.css'

const small = 0.15

/** Around what such a picture draws: its dots and the names of the foremost. */
const boxOfDrawn = ({ nodes }: Scene): Box =>
  union(
    nodes.flatMap(({ actor, at, radius, label }) => [
      grow({ ...at, width: 0, height: 0 }, radius),
      ...(label && actor.prominence <= 1 ? [label.box] : []),
    ]),
  )

/** The map as it opens, in small: bare lines, and the names of the foremost. */
export const OpeningPicture = () => {
  const dataset = useApp((state) => state.dataset)
  const scene = useMemo(() => {
    const { wide } = dataset.layout
    const scene = compose(query(dataset, defaultView), wide, { scale: small, far: true })
    return { ...scene, box: boxOfDrawn(scene) }
  }, [dataset])
  return (
    <div className={styles.picture}>
      <ScenePicture scene={scene} name={words.openingPicture} />
    </div>
  )
}
