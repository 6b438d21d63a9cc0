import { isOver } from '../../query/practice/round.ts'
import { practice as words } from '../../words/practice.ts'
import { Dialog } from '../common/Dialog.tsx'
import shared from '../common/Exercise.module.css'
import { useApp } from '../useApp.ts'
import { Asking } from './Asking.tsx'
import { PracticeStart } from './PracticeStart.tsx'
import { RoundEnd } from './RoundEnd.tsx'
import { useAllStories } from './useAllStories.ts'
import { usePageAddress } from './usePageAddress.ts'
import { useRound } from './useRound.ts'
import { WaitingBox } from './WaitingBox.tsx'

/** Questions for a student alone: choosing them, answering one after another, and what came of it. */
export const PracticePage = ({ onClose }: { readonly onClose: () => void }) => {
  const startWith = useApp((state) => state.startWith)
  const { stories, failed } = useAllStories()
  const { round, left, loading, start, anew, answer, next, leave, goOn, drop } = useRound(stories)
  const asked = left ? undefined : round
  usePageAddress(asked?.set ?? startWith, onClose)
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      {asked ? (
        isOver(asked) ? (
          <RoundEnd round={asked} onAgain={start} onAnother={drop} />
        ) : (
          <Asking key={asked.at} round={asked} onAnswer={answer} onNext={next} onLeave={leave} onClose={onClose} />
        )
      ) : loading && !left && !failed ? (
        <p className={shared.note}>{words.loading}</p>
      ) : (
        <>
          {round && !isOver(round) && <WaitingBox round={round} onGoOn={goOn} onAnew={anew} />}
          <PracticeStart key={startWith} startWith={startWith} stories={stories} failed={failed} onStart={start} />
        </>
      )}
    </Dialog>
  )
}
