import { passageLink } from '../../lib/passageLink.ts'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Cell, Column } from '../../query/table/content.ts'
import { contestedInline, statusMark, tieMark, typeMark } from './marks.ts'
import { cell, empty, type Paragraphs, type TableColumn } from './table.ts'
import { figureStyle, nameStyle, noneStyle, textStyle } from './tableStyles.ts'

/** What stands in a cell of the table, as on the screen. */
export const setContent = ({ text, look }: Cell, dataset: Dataset): Paragraphs => {
  if (text === '') return empty
  const plain = { text, style: textStyle }
  switch (look?.type) {
    case 'name':
      return cell({ text, style: nameStyle })
    case 'tie':
      return cell(tieMark(look.tie), plain)
    case 'status':
      return cell(plain, ...statusMark(look.status))
    case 'actor type':
      return cell(typeMark(look.of), plain)
    case 'contested':
      return cell(contestedInline(''), plain)
    case 'number':
      return cell({ text, style: text === '0' ? noneStyle : figureStyle })
    case 'articles':
      return cell({ text: look.numbers.join(', '), style: figureStyle })
    case 'passage': {
      const { article, phrase } = look.citation
      const address = dataset.article.get(article)?.URL
      return cell({
        text: text.replaceAll(' ', '\u00a0'),
        style: figureStyle,
        ...(address && isSafeAddress(address) && { href: passageLink(address, phrase) }),
      })
    }
    default:
      return cell(plain)
  }
}

/** So narrow text of a kind may be set. */
const least = { name: 160, prose: 320, other: 90 } as const

/** How a column of the table stands on a page; `place` is its place among the others. */
export const setColumn = ({ name, unit, id }: Column, sample: Cell | undefined, place: number): TableColumn => {
  const look = sample?.look?.type
  const isProse = look === 'prose'
  return {
    head: name,
    align: unit ? 'end' : 'start',
    ...(unit || look === 'passage' || look === 'tie' || look === 'status'
      ? {}
      : { least: isProse ? least.prose : look === 'name' ? least.name : least.other }),
    // Sentences read well across the page; else what stands last in the table is missed least beside the others.
    ...(place > 0 && { yields: isProse ? 1000 : place }),
    ...((id === 'paraphrase' || look === 'contested') && { plain: true }),
  }
}
