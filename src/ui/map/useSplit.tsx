import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Visible } from '../../model/visible.ts'
import { type SplitQuestion, splitsOf } from '../../query/splits.ts'
import type { Insets } from '../../scene/frame.ts'
import { isAsking } from '../../state/stories/playing.ts'
import { useApp } from '../useApp.ts'

const SplitNote = lazy(() => import('./SplitNote.tsx').then((m) => ({ default: m.SplitNote })))

interface Apart {
  readonly question?: SplitQuestion | undefined
  /** What is left for the map once the note has its room. */
  readonly insets: Insets
  readonly note?: ReactNode
}

/** The question that is being looked at: its ties stand apart by answer, and a note above the map names the lines. */
export const useSplit = (visible: Visible, insets: Insets): Apart => {
  const id = useApp(({ view, playing }) => (playing && isAsking(playing, view) ? undefined : view.question))
  const [height, setHeight] = useState(0)
  const question = useMemo(() => {
    const disagreement = visible.dataset.disagreements.find((one) => one.id === id)
    return disagreement && splitsOf(visible, disagreement)
  }, [visible, id])
  const { left, top, right, bottom } = insets
  const room = useMemo(
    () => ({ left, top: question ? top + height : top, right, bottom }),
    [left, top, right, bottom, question, height],
  )
  if (!question) return { insets }
  return {
    question,
    insets: room,
    note: (
      <Suspense>
        <SplitNote question={question} insets={insets} onHeight={setHeight} />
      </Suspense>
    ),
  }
}
