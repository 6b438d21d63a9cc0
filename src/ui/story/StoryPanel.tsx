import { lazy, Suspense } from 'react'
import { goToStep, leaveStory, reveal, turnOver } from '../../state/stories/play.ts'
import { stepOf } from '../../state/stories/playing.ts'
import { stories as words } from '../../words/stories.ts'
import { SidePanel } from '../common/SidePanel.tsx'
import { useApp, useAppStore } from '../useApp.ts'

const Stage = lazy(() => import('../present/Stage.tsx').then((m) => ({ default: m.Stage })))

/** The step of the story that is followed, beside the map. */
export const StoryPanel = () => {
  const store = useAppStore()
  const playing = useApp((state) => state.playing)
  if (!playing) return null
  const { story, step: index, turned, answered, presenting } = playing
  if (presenting)
    return (
      <Suspense>
        <Stage key={presenting} playing={playing} session={presenting} />
      </Suspense>
    )
  const step = stepOf(playing)
  return (
    <SidePanel title={step.heading} onClose={() => leaveStory(store)}>
      <p>{step.text}</p>
      {step.question && <p>{answered ? step.question.answer : step.question.ask}</p>}
      {step.question && !answered && (
        <button type="button" onClick={() => reveal(store)}>
          {words.reveal}
        </button>
      )}
      <button type="button" aria-pressed={turned} onClick={() => turnOver(store)}>
        {words.turn}
      </button>
      <button type="button" disabled={index === 0} onClick={() => goToStep(store, index - 1)}>
        {words.previous}
      </button>
      {words.place(index + 1, story.steps.length)}
      <button type="button" disabled={index === story.steps.length - 1} onClick={() => goToStep(store, index + 1)}>
        {words.next}
      </button>
    </SidePanel>
  )
}
