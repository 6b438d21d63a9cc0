import type { Target } from '../../canvas/mapCanvas.ts'
import { degreesIn } from '../../model/degree.ts'
import { useMapVisible } from '../../ui/map/useMapVisible.ts'
import { Twin } from '../../ui/twin/Twin.tsx'
import { embed as words } from '../../words/embed.ts'
import { actorSentence, tieSentence } from '../../words/sentences.ts'

interface Props {
  /** Whether what it tells can be opened. */
  readonly open: boolean
  readonly onFocus: (target: Target | undefined) => void
}

/** The map for those who do not see it: its twin, or where nothing may be opened, its sentences alone. */
export const MapInWords = ({ open, onFocus }: Props) => (
  <section aria-label={words.inWords}>{open ? <Twin open={false} onFocus={onFocus} /> : <Sentences />}</section>
)

const Sentences = () => {
  const { actors, ties, dataset } = useMapVisible()
  const degrees = degreesIn(ties)
  return (
    <ul className="visually-hidden">
      {actors.map((actor) => (
        <li key={actor.id}>{actorSentence(actor, degrees.get(actor.id) ?? 0)}</li>
      ))}
      {ties.map((tie) => (
        <li key={tie.id}>{tieSentence(tie, dataset)}</li>
      ))}
    </ul>
  )
}
