import { useEffect } from 'react'
import { useStore } from 'zustand'
import { session } from '../../state/practice/session.ts'
import { practice as words } from '../../words/practice.ts'
import { Dialog } from '../common/Dialog.tsx'
import { useApp } from '../useApp.ts'
import { Asking } from './Asking.tsx'
import { PracticeStart } from './PracticeStart.tsx'
import { RoundEnd } from './RoundEnd.tsx'
import { useRound } from './useRound.ts'

/** Questions for a student alone: choosing them, answering one after another, and what came of it. */
export const PracticePage = ({ onClose }: { readonly onClose: () => void }) => {
  const dataset = useApp((state) => state.dataset)
  const startWith = useApp((state) => state.startWith)
  const of = useStore(session, (state) => state.dataset)
  const round = useStore(session, (state) => state.round)
  const { start, answer, next, leave } = useRound()
  // A link or a button names a set: that is what is wanted, not the round that was left.
  useEffect(() => {
    if (startWith !== undefined) session.setState({}, true)
  }, [startWith])
  // Another map has other questions.
  const asked = of === dataset ? round : undefined
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      {!asked ? (
        <PracticeStart key={startWith} startWith={startWith} onStart={start} />
      ) : asked.at < asked.questions.length ? (
        <Asking key={asked.at} round={asked} onAnswer={answer} onNext={next} onLeave={leave} onClose={onClose} />
      ) : (
        <RoundEnd round={asked} onAgain={start} onAnother={leave} />
      )}
    </Dialog>
  )
}
