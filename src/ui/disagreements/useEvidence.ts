import { useMemo } from 'react'
import type { Disagreement } from '../../model/disagreement.ts'
import { type ArticlePieces, evidenceOf } from '../../query/evidence.ts'
import { useApp } from '../useApp.ts'

/** What each answer rests on, by article. */
export const useEvidence = ({ answers }: Disagreement): readonly (readonly ArticlePieces[])[] => {
  const dataset = useApp((state) => state.dataset)
  const date = useApp((state) => state.view.date)
  const filters = useApp((state) => state.view.filters)
  const folded = useApp((state) => state.view.folded)
  return useMemo(
    () => answers.map((answer) => evidenceOf(dataset, { date, filters, folded }, answer)),
    [dataset, date, filters, folded, answers],
  )
}
