import { useMemo } from 'react'
import { defaultView } from '../../model/view.ts'
import { query } from '../../query/query.ts'
import { compose } from '../../scene/compose.ts'
import { stories as words } from '../../words/stories.ts'
import { ScenePicture } from '../common/ScenePicture.tsx'
import { useApp } from '../useApp.ts'
import { pictureRoom } from './pictureOf.ts'
import styles from './StoriesPage.module.css'

/** The map as it opens, in small: bare lines, and the names of the foremost. */
export const OpeningPicture = () => {
  const dataset = useApp((state) => state.dataset)
  const scene = useMemo(() => {
    const { wide } = dataset.layout
    return compose(query(dataset, defaultView), wide, { scale: pictureRoom.width / wide.sheet.width, far: true })
  }, [dataset])
  return (
    <div className={styles.picture}>
      <ScenePicture scene={scene} name={words.openingPicture} />
    </div>
  )
}
