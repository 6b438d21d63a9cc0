import type { Visible } from '../../model/visible.ts'
import { figure as words } from '../../words/figure.ts'
import { nounOf } from '../../words/grammar/noun.ts'
import { pairName } from '../../words/sentences.ts'
import type { Extent } from '../settings.ts'
import { middleOf } from '../wording/middleOf.ts'
import { wordings } from '../wording/wordings.ts'

/** The title that a figure has until the reader writes another. */
export const figureTitle = (visible: Visible, extent: Extent = 'whole'): string => {
  const selected = extent === 'selection' ? titleOfSelection(visible) : undefined
  if (selected) return selected
  const own = wordings[visible.view.lens]?.title(visible)
  if (own !== undefined) return own
  const middle = middleOf(visible)
  return middle ? words.titleAround(middle) : visible.dataset.title
}

const titleOfSelection = ({ dataset, view: { selection }, ties }: Visible): string | undefined => {
  if (selection?.type === 'actor') return words.titleAround(nounOf(dataset, selection.id).text)
  const tie = selection?.type === 'tie' ? ties.find(({ id }) => id === selection.id) : undefined
  return tie && words.titleOfPair(pairName(dataset, tie.actors))
}
