import { type Playing, stepOf } from '../../state/stories/playing.ts'
import { Words } from '../dossier/Words.tsx'
import { Ask } from './Ask.tsx'
import styles from './Front.module.css'
import { WhatNext } from './WhatNext.tsx'

/** A step as it is told: its text, what it asks, and at the end of the story the ways on. */
export const Front = ({ playing }: { readonly playing: Playing }) => {
  const { story, step: index, answered } = playing
  const { text, question } = stepOf(playing)
  const isLast = index === story.steps.length - 1
  return (
    <>
      <p className={styles.text}>
        <Words>{text}</Words>
      </p>
      {question && <Ask question={question} answered={answered} />}
      {isLast && <WhatNext story={story} />}
    </>
  )
}
