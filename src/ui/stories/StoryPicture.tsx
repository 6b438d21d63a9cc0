import { useMemo } from 'react'
import type { Story } from '../../model/story.ts'
import { nameOf } from '../../words/sentences.ts'
import { stories as words } from '../../words/stories.ts'
import { ScenePicture } from '../common/ScenePicture.tsx'
import { useApp } from '../useApp.ts'
import { pictureOf } from './pictureOf.ts'
import styles from './StoriesPage.module.css'

/** A story's map in small: the step that shows most of it. */
export const StoryPicture = ({ story }: { readonly story: Story }) => {
  const dataset = useApp((state) => state.dataset)
  const scene = useMemo(() => pictureOf(story, dataset), [story, dataset])
  const actors = scene?.nodes.map(({ actor }) => nameOf(dataset, actor.id)).join(', ') ?? ''
  return (
    <div className={styles.picture}>
      {scene && <ScenePicture scene={scene} name={words.picture(story.title, actors)} />}
    </div>
  )
}
