import { memo } from 'react'
import type { Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { TieButton } from '../common/TieButton.tsx'
import { Words } from '../dossier/Words.tsx'
import { useApp } from '../useApp.ts'

interface Props {
  readonly tie: Tie
  /** What is to be said of it, after its relation. */
  readonly notes: readonly (string | undefined)[]
  readonly gone?: boolean
}

/** A tie in a list, and what became of it. */
export const TieLine = memo(({ tie, notes, gone = false }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const lit = useApp(({ spotlight }) => spotlight?.ties.includes(tie.id) ?? false)
  return (
    <li>
      <TieButton ties={[tie]} width={72} notes={[en.relation[tie.relation], ...notes]} lit={lit} gone={gone}>
        <Words>{pairName(dataset, tie.actors)}</Words>
      </TieButton>
    </li>
  )
})
