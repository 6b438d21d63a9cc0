import type { SignedPair } from '../../model/sign.ts'
import { en } from '../../words/en.ts'
import { pairName, tieDates } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import { TieButton } from './TieButton.tsx'

interface Props {
  readonly pair: SignedPair
  /** What there is to say of it here. */
  readonly note?: string
}

/** A pair with the ties that give its sign; a press opens the sources. */
export const PairButton = ({ pair, note }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const doubt = pair.ties.flatMap((tie) => [
    ...(tie.status === 'asserted' ? [] : [en.status[tie.status].toLowerCase()]),
    ...(tie.validity === 'unknown' ? [en.validity.unknown.toLowerCase(), tieDates(tie)] : []),
  ])
  return (
    <TieButton ties={pair.ties} notes={[...new Set([note, ...doubt])]}>
      {pairName(dataset, pair.actors)}
      <span className="visually-hidden">
        : {pair.ties.map((tie) => en.relation[tie.relation].toLowerCase()).join(', ')}
      </span>
    </TieButton>
  )
}
