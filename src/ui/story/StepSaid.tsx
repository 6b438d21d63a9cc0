import { useEffect, useRef, useState } from 'react'
import { type Playing, stepOf } from '../../state/stories/playing.ts'
import { stories as words } from '../../words/stories.ts'

/** Says where the reader has come, once for each step; the first is read from its heading, which has the focus. */
export const StepSaid = ({ playing }: { readonly playing: Playing }) => {
  const { story, step: index, turned } = playing
  const step = stepOf(playing)
  const was = useRef(playing)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const before = was.current
    was.current = playing
    if (before.story !== playing.story || before.step !== playing.step)
      setSaid(words.arrived(index + 1, story.steps.length, step.heading))
    else if (before.turned !== turned)
      setSaid(turned ? words.turned(step.claims.length, step.facts.length) : step.heading)
  }, [playing, index, step, story, turned])
  return (
    <p className="visually-hidden" role="status" data-step-said="">
      {said}
    </p>
  )
}
