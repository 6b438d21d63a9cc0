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
  useEffect(() => {
    // A link or a button names a set: that is what is wanted, not the round that was left. Another map has other questions.
    if (startWith !== undefined || (of && of !== dataset)) session.setState({}, true)
  }, [startWith, of, dataset])
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      {!round ? (
        <PracticeStart startWith={startWith} onStart={start} />
      ) : round.at < round.questions.length ? (
        <Asking key={round.at} round={round} onAnswer={answer} onNext={next} onLeave={leave} onClose={onClose} />
      ) : (
        <RoundEnd round={round} onAgain={start} onAnother={leave} onClose={onClose} />
      )}
    </Dialog>
  )
}
